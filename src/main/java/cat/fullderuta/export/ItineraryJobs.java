package cat.fullderuta.export;

import cat.fullderuta.document.CompanionRoster;
import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.DriverSheet;
import cat.fullderuta.document.EditionGrid;
import cat.fullderuta.document.EditionReport;
import cat.fullderuta.document.HostItinerary;
import cat.fullderuta.document.Imprint;
import cat.fullderuta.document.Outgoing;
import cat.fullderuta.document.Outgoing.Kind;
import cat.fullderuta.document.PressList;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Companion.Role;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.export.ItinerarySet.Choice;
import cat.fullderuta.export.ItinerarySet.Document;
import cat.fullderuta.export.ItinerarySet.Past;
import cat.fullderuta.export.ItinerarySet.Planned;
import cat.fullderuta.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Says for each chosen document where it goes, what it holds and who writes it. */
final class ItineraryJobs {

    private final Edition edition;
    private final Surroundings surroundings;
    private final Past past;
    private final Imprint imprint;
    private final Locale language;
    private final Wording words;
    private final List<Planned> jobs = new ArrayList<>();
    private final Map<Id<Defender>, DefenderItinerary> itineraries = new ConcurrentHashMap<>();

    /** @param language of the office */
    ItineraryJobs(Edition edition, Surroundings surroundings, Past past, Locale language) {
        this.edition = edition;
        this.surroundings = surroundings;
        this.past = past;
        this.imprint = past.imprint();
        this.language = language;
        this.words = new Wording(DocumentLanguage.of(language));
    }

    List<Planned> list(Choice choice) {
        Set<Kind> kinds = choice.kinds();
        if (kinds.contains(Kind.EDITION)) {
            add(file(edition.name()), Outgoing.ofEdition(edition),
                    out -> EditionWorkbook.write(EditionGrid.of(edition, surroundings), imprint, language, out));
        }
        if (kinds.contains(Kind.REPORT)) {
            add(file(words.list("file.report")), Outgoing.ofReport(edition),
                    out -> ReportWorkbook.write(EditionReport.of(edition, surroundings), imprint, language, out));
        }
        if (kinds.contains(Kind.PRESS)) {
            add(file(words.list("file.press")), Outgoing.toPress(edition),
                    out -> PressWorkbook.write(PressList.of(edition, surroundings), imprint, language, out));
        }
        if (kinds.contains(Kind.HOST)) {
            addHosts(choice);
        }
        if (kinds.contains(Kind.DEFENDER)) {
            addDefenders();
        }
        if (kinds.contains(Kind.COMPANION)) {
            addCompanions(choice);
        }
        if (kinds.contains(Kind.DRIVER)) {
            addDrivers(choice);
        }
        if (kinds.contains(Kind.AGENDA)) {
            addAgendas(choice);
        }
        if (kinds.stream().anyMatch(Kind::isCalendar)) { // asks what everybody was sent before, which takes its time
            addCalendars(kinds);
        }
        return jobs;
    }

    private void addCalendars(Set<Kind> kinds) {
        CalendarSet.list(edition, words, past).forEach((file, feed) -> {
            Outgoing about = Outgoing.ofCalendar(edition, feed);
            if (kinds.contains(about.kind())) {
                add(file, about, out -> CalendarFile.write(feed, out));
            }
        });
    }

    /** Worked out when it is first written or asked for, on whichever thread. */
    private DefenderItinerary itinerary(Id<Defender> id) {
        return itineraries.computeIfAbsent(id, one -> DefenderItinerary.of(edition, one, surroundings));
    }

    private void add(Path file, Outgoing about, AtomicFile.Content content) {
        jobs.add(new Planned(new Document(file, about), content));
    }

    private static Path file(String name) {
        return Path.of(FileNames.clean(name) + ".xlsx");
    }

    private static Path folder(String name) {
        return Path.of(FileNames.clean(name));
    }

    private void addHosts(Choice choice) {
        Path folder = folder(words.get("folder.hosts"));
        var names = new FileNames();
        for (Host host : edition.hosts()) {
            String name = names.unique(host.name()); // also of who gets no file: a name means the same host everywhere
            if (choice.hosts().test(host.id())) {
                add(folder.resolve(name + ".xlsx"), Outgoing.toHost(edition, host.id()),
                        out -> HostWorkbook.write(HostItinerary.of(edition, host.id(), surroundings), imprint, out));
            }
        }
    }

    private void addDefenders() {
        Path folder = folder(words.get("folder.defenders"));
        var names = new FileNames();
        edition.listComing().forEach(one -> add(folder.resolve(names.unique(one.alias()) + ".xlsx"),
                Outgoing.toDefender(edition, one.id()), out -> DefenderWorkbook.write(itinerary(one.id()), imprint, out)));
    }

    /** Interpreters and escorts who go somewhere; whoever only drives has a sheet of another sort. */
    private void addCompanions(Choice choice) {
        Path folder = folder(Messages.of(words.locale()).get("calendars.folder.companions"));
        var names = new FileNames();
        for (Companion one : edition.companions()) {
            String name = names.unique(FileNames.initials(one.name()));
            if (choice.companions().test(one.id()) && !CompanionRoster.listActivities(edition, one.id()).isEmpty() && !one.onlyDrives()) {
                add(folder.resolve(name + ".xlsx"), Outgoing.toCompanion(edition, one.id()),
                        out -> RosterWorkbook.write(CompanionRoster.of(edition, one.id(), surroundings), imprint, language, out));
            }
        }
    }

    private void addDrivers(Choice choice) {
        Path folder = folder(words.list("folder.drivers"));
        var names = new FileNames();
        for (Companion one : edition.companions()) {
            String name = names.unique(FileNames.initials(one.name())); // also of who gets no file: a name means the same person everywhere
            if (choice.companions().test(one.id()) && one.roles().contains(Role.DRIVER)
                    && !DriverSheet.of(edition, one.id(), surroundings).rides().isEmpty()) {
                add(folder.resolve(name + ".xlsx"), Outgoing.toDriver(edition, one.id()),
                        out -> DriverWorkbook.write(DriverSheet.of(edition, one.id(), surroundings), imprint, language, out));
            }
        }
    }

    private void addAgendas(Choice choice) {
        Path folder = folder(words.get("folder.agendas"));
        var names = new FileNames();
        var all = new ArrayList<DayAgenda>();
        edition.listComing().forEach(one -> {
            Id<Defender> id = one.id();
            DefenderItinerary itinerary = itinerary(id);
            String name = names.unique(one.alias());
            List<DayAgenda> days = itinerary.days().stream().filter(day -> choice.agendaDays().test(id, day.day())).toList();
            if (days.equals(itinerary.days())) {
                add(folder.resolve(name).resolve(name + " - " + FileNames.clean(words.get("file.visit")) + ".pdf"),
                        Outgoing.ofVisit(edition, id), out -> AgendaPdf.writeBooklet(itinerary, imprint, choice.size(), out));
            }
            days.forEach(day -> add(folder.resolve(name).resolve(name + " " + day.day() + ".pdf"),
                    Outgoing.ofDay(edition, id, day.day()), out -> AgendaPdf.write(day, imprint, choice.size(), out)));
            all.addAll(days);
        });
        if (!all.isEmpty()) {
            add(Path.of(FileNames.clean(words.get("file.booklet")) + ".pdf"), Outgoing.ofBooklet(edition, choice.agendaDays()),
                    out -> AgendaPdf.writeAll(all, imprint, choice.size(), language, out));
        }
    }
}
