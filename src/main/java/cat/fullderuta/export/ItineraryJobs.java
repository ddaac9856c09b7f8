package cat.fullderuta.export;

import cat.fullderuta.document.CompanionRoster;
import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.DriverSheet;
import cat.fullderuta.document.EditionGrid;
import cat.fullderuta.document.EditionReport;
import cat.fullderuta.document.HostItinerary;
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
import cat.fullderuta.export.ItinerarySet.Planned;
import cat.fullderuta.export.ItinerarySet.Past;
import cat.fullderuta.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Says for each chosen document where it goes, what it holds and who writes it. */
final class ItineraryJobs {

    private final Edition edition;
    private final Surroundings surroundings;
    private final Locale language;
    private final Wording words;
    private final List<Planned> jobs = new ArrayList<>();

    /** @param language of the office */
    ItineraryJobs(Edition edition, Surroundings surroundings, Locale language) {
        this.edition = edition;
        this.surroundings = surroundings;
        this.language = language;
        this.words = new Wording(DocumentLanguage.of(language));
    }

    List<Planned> list(Choice choice, Past past) {
        Map<Id<Defender>, DefenderItinerary> defenders = new LinkedHashMap<>();
        edition.listComing().forEach(defender -> defenders.put(defender.id(), DefenderItinerary.of(edition, defender.id(), surroundings)));
        Set<Kind> kinds = choice.kinds();
        if (kinds.contains(Kind.EDITION)) {
            EditionGrid grid = EditionGrid.of(edition, surroundings);
            add(file(edition.name()), Outgoing.ofEdition(edition), out -> EditionWorkbook.write(grid, language, out));
        }
        if (kinds.contains(Kind.REPORT)) {
            EditionReport report = EditionReport.of(edition, surroundings);
            add(file(words.list("file.report")), Outgoing.ofReport(edition), out -> ReportWorkbook.write(report, language, out));
        }
        if (kinds.contains(Kind.PRESS)) {
            PressList press = PressList.of(edition, surroundings);
            add(file(words.list("file.press")), Outgoing.toPress(edition), out -> PressWorkbook.write(press, language, out));
        }
        if (kinds.contains(Kind.HOST)) {
            addHosts();
        }
        if (kinds.contains(Kind.DEFENDER)) {
            addDefenders(defenders);
        }
        if (kinds.contains(Kind.COMPANION)) {
            addCompanions();
        }
        if (kinds.contains(Kind.DRIVER)) {
            addDrivers();
        }
        if (kinds.contains(Kind.AGENDA)) {
            addAgendas(defenders, choice);
        }
        CalendarSet.list(edition, words, past).forEach((file, feed) -> {
            Outgoing about = Outgoing.ofCalendar(edition, feed);
            if (kinds.contains(about.kind())) {
                add(file, about, out -> CalendarFile.write(feed, out));
            }
        });
        return jobs;
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

    private void addHosts() {
        Path folder = folder(words.get("folder.hosts"));
        var names = new FileNames();
        for (Host host : edition.hosts()) {
            HostItinerary itinerary = HostItinerary.of(edition, host.id(), surroundings);
            add(folder.resolve(names.unique(host.name()) + ".xlsx"), Outgoing.toHost(edition, host.id()),
                    out -> HostWorkbook.write(itinerary, out));
        }
    }

    private void addDefenders(Map<Id<Defender>, DefenderItinerary> defenders) {
        Path folder = folder(words.get("folder.defenders"));
        var names = new FileNames();
        defenders.forEach((id, itinerary) -> add(folder.resolve(names.unique(itinerary.defender()) + ".xlsx"),
                Outgoing.toDefender(edition, id), out -> DefenderWorkbook.write(itinerary, out)));
    }

    /** Interpreters and escorts who go somewhere; whoever only drives has a sheet of another sort. */
    private void addCompanions() {
        Path folder = folder(Messages.of(words.locale()).get("calendars.folder.companions"));
        var names = new FileNames();
        for (Companion one : edition.companions()) {
            String name = names.unique(FileNames.initials(one.name()));
            CompanionRoster roster = CompanionRoster.of(edition, one.id(), surroundings);
            if (!roster.duties().isEmpty() && !one.onlyDrives()) {
                add(folder.resolve(name + ".xlsx"), Outgoing.toCompanion(edition, one.id()),
                        out -> RosterWorkbook.write(roster, language, out));
            }
        }
    }

    private void addDrivers() {
        Path folder = folder(words.list("folder.drivers"));
        var names = new FileNames();
        for (Companion one : edition.companions()) {
            String name = names.unique(FileNames.initials(one.name())); // also of who gets no file: a name means the same person everywhere
            DriverSheet sheet = DriverSheet.of(edition, one.id(), surroundings);
            if (!sheet.rides().isEmpty() && one.roles().contains(Role.DRIVER)) {
                add(folder.resolve(name + ".xlsx"), Outgoing.toDriver(edition, one.id()),
                        out -> DriverWorkbook.write(sheet, language, out));
            }
        }
    }

    private void addAgendas(Map<Id<Defender>, DefenderItinerary> defenders, Choice choice) {
        Path folder = folder(words.get("folder.agendas"));
        var names = new FileNames();
        var all = new ArrayList<DayAgenda>();
        defenders.forEach((id, itinerary) -> {
            String name = names.unique(itinerary.defender());
            List<DayAgenda> days = itinerary.days().stream().filter(day -> choice.agendaDays().test(id, day.day())).toList();
            if (days.equals(itinerary.days())) {
                add(folder.resolve(name).resolve(name + " - " + FileNames.clean(words.get("file.visit")) + ".pdf"),
                        Outgoing.ofVisit(edition, id), out -> AgendaPdf.writeBooklet(itinerary, choice.size(), out));
            }
            days.forEach(day -> add(folder.resolve(name).resolve(name + " " + day.day() + ".pdf"),
                    Outgoing.ofDay(edition, id, day.day()), out -> AgendaPdf.write(day, choice.size(), out)));
            all.addAll(days);
        });
        if (!all.isEmpty()) {
            add(Path.of(FileNames.clean(words.get("file.booklet")) + ".pdf"), Outgoing.ofBooklet(edition, choice.agendaDays()),
                    out -> AgendaPdf.writeAll(all, choice.size(), language, out));
        }
    }
}
