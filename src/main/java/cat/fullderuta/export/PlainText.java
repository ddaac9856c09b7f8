package cat.fullderuta.export;

import cat.fullderuta.document.Addressee;
import cat.fullderuta.document.AgendaLine;
import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Slot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What goes out as plain text, to be pasted into a messenger: no formatting, short lines, in the reader's language. */
public final class PlainText {

    private final Wording words;
    private final List<String> lines = new ArrayList<>();

    private PlainText(Wording words) {
        this.words = words;
    }

    /**
     * All that a recipient is told, in order: a defender's whole visit day by day, else their activities.
     *
     * @throws java.util.NoSuchElementException when the edition has no such recipient
     */
    public static String itinerary(Recipient to, Edition edition) {
        Addressee addressee = Addressee.find(to, edition).orElseThrow();
        var text = new PlainText(new Wording(DocumentLanguage.of(addressee.language())));
        text.lines.add(Wording.join(" · ", edition.name(), addressee.name()));
        if (to instanceof Recipient.OfDefender(var id)) {
            DefenderItinerary.of(edition, id, Surroundings.of(edition)).days().forEach(text::addDay);
        } else {
            text.addActivities(Addressee.engagements(to, edition));
        }
        return text.end(edition.office());
    }

    /** One day of a defender. */
    public static String day(DayAgenda day) {
        var text = new PlainText(new Wording(DocumentLanguage.of(day.language())));
        text.lines.add(Wording.join(" · ", day.edition(), day.defender()));
        text.addDay(day);
        return text.end(day.office());
    }

    private void addActivities(List<Engagement> activities) {
        if (activities.isEmpty()) {
            lines.add("");
            lines.add(words.get("sheet.none"));
        }
        LocalDate last = null;
        for (Engagement activity : activities) {
            LocalDate day = slot(activity).start().toLocalDate();
            lines.add("");
            if (!day.equals(last)) {
                lines.add(words.fullDate(day));
                last = day;
            }
            add(activity, "", "");
        }
    }

    private void addDay(DayAgenda day) {
        lines.add("");
        lines.add(words.fullDate(day.day()));
        if (day.isFree()) {
            lines.add(words.get("sheet.free"));
        }
        for (AgendaLine line : day.lines()) {
            switch (line) {
                case AgendaLine.Arrival(var at, var place) -> lines.add(Wording.join(" · ", hour(at, words.get("arrival")), place));
                case AgendaLine.Departure(var at, var place) -> lines.add(Wording.join(" · ", hour(at, words.get("departure")), place));
                case AgendaLine.Appointment(var activity) -> add(activity, "agenda.met", "agenda.along");
                case AgendaLine.Transfer transfer -> {
                    LocalTime at = transfer.at();
                    lines.add(at == null || transfer.home() ? words.transfer(transfer) : hour(at, words.transfer(transfer)));
                }
                case AgendaLine.Pause pause -> lines.add(words.pause(pause));
            }
        }
    }

    private String hour(LocalTime at, String what) {
        return words.hour(at) + " " + what;
    }

    /** @param met words around who meets the defenders, and {@code along} around who goes with them; names alone where empty */
    private void add(Engagement activity, String met, String along) {
        Slot slot = slot(activity);
        String title = activity.title().isBlank() ? words.type(activity) : activity.title();
        lines.add(words.hour(slot.start().toLocalTime()) + "–" + words.hour(slot.end().toLocalTime()) + " " + title);
        addIfSaid(Cells.where(activity).replace("\n", ", "));
        addIfSaid(activity.defenders().isEmpty() ? "" : words.get("agenda.with", words.aliases(activity)));
        String person = Wording.join(" ", words.person(activity.person()), words.phone(activity.person()));
        addIfSaid(said(met, person));
        activity.companions().forEach(one -> addIfSaid(said(along, Wording.join(" ", words.helper(one), one.phone()))));
        addIfSaid(activity.isFirm() ? "" : words.get("agenda.unconfirmed"));
        addIfSaid(activity.certainty() == Certainty.EXACT ? "" : words.certainty(activity));
        addIfSaid(activity.publicNotes());
    }

    private String said(String key, String who) {
        return who.isEmpty() || key.isEmpty() ? who : words.get(key, who);
    }

    private void addIfSaid(String text) {
        if (!text.isBlank()) {
            lines.add("  " + text.strip().replace("\n", "\n  "));
        }
    }

    private String end(Office office) {
        if (!words.office(office).isEmpty()) {
            lines.add("");
            lines.add(words.office(office));
        }
        return String.join("\n", lines);
    }

    private static Slot slot(Engagement activity) {
        return Objects.requireNonNull(activity.slot());
    }
}
