package cat.fullderuta.sample;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.edition.Wish;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** The activities of the sample visit, from {@code activities.csv}. */
final class SampleActivities {

    private static final String ALL_EXCEPT = "all except ";
    private static final String THEME = "theme:";

    private final LocalDate firstOfMonth;

    private SampleActivities(LocalDate firstDay) {
        firstOfMonth = firstDay.withDayOfMonth(1);
    }

    /** All, in the order of the table. */
    static Register<Activity> register(LocalDate firstDay) {
        var reader = new SampleActivities(firstDay);
        return Register.of(Table.read("activities.csv").list().stream().map(reader::activity).toList());
    }

    private Activity activity(Table.Row row) {
        List<Id<Defender>> defenders = row.listWords("defenders").stream().<Id<Defender>>map(Id::of).toList();
        List<Id<Companion>> companions = row.listWords("companions").stream().<Id<Companion>>map(Id::of).toList();
        boolean scheduled = row.find("start").isPresent();
        return Activity.of(Id.<Activity>of(row.get("id")), row.get("title"), ActivityType.valueOf(row.get("type"))).with(a -> a
                .host(Id.of(row.get("host")))
                .venue(row.find("venue").map(Id::<Venue>of).orElse(null))
                .contact(Id.of(row.get("contact")))
                .attendance(new Attendance(row.get("who"), row.find("number").map(Integer::valueOf).orElse(null)))
                .wish(wish(row))
                .invitation(invitation(row.get("invitation"), defenders))
                .defenders(scheduled ? defenders : List.of())
                .companions(companions)
                .arrangements(arrangements(row))
                .length(Duration.ofMinutes(Long.parseLong(row.get("minutes"))))
                .start(row.find("start").map(LocalDateTime::parse).orElse(null))
                .status(Status.valueOf(row.get("status")))
                .certainty(Certainty.valueOf(row.get("certainty")))
                .publicNotes(row.get("publicNotes"))
                .internalNotes(row.get("internalNotes")));
    }

    private Wish wish(Table.Row row) {
        return new Wish(row.listWords("days").stream().map(day -> firstOfMonth.withDayOfMonth(Integer.parseInt(day))).toList(),
                row.find("from").map(LocalTime::parse).orElse(null), row.find("to").map(LocalTime::parse).orElse(null), row.get("words"));
    }

    private static Arrangements arrangements(Table.Row row) {
        return Arrangements.UNKNOWN.with(a -> a
                .languages(row.listWords("languages").stream().map(Language::new).toList())
                .interpreting(new Interpreting(Answer.valueOf(row.get("interpreting")), Interpreting.Mode.CONSECUTIVE, 1))
                .photo(row.find("photo").map(Answer::valueOf).orElse(Answer.UNKNOWN)));
    }

    /** "named", "none", "all", "all except baobab", "any", "any es", "any 2" or "any theme:Such a theme". */
    private static Invitation invitation(String words, List<Id<Defender>> defenders) {
        if (words.startsWith("all")) {
            return new Invitation.Everyone(words.startsWith(ALL_EXCEPT)
                    ? List.of(Id.of(words.substring(ALL_EXCEPT.length()))) : List.of());
        }
        String wanted = words.startsWith("any ") ? words.substring("any ".length()) : "";
        return switch (words) {
            case "named" -> new Invitation.Named(defenders);
            case "none" -> new Invitation.AnyWho(null, "", 0);
            default -> {
                if (wanted.startsWith(THEME)) {
                    yield new Invitation.AnyWho(null, wanted.substring(THEME.length()), 1);
                }
                yield wanted.isEmpty() ? Invitation.ANYONE
                        : wanted.matches("\\d") ? new Invitation.AnyWho(null, "", Integer.parseInt(wanted))
                        : new Invitation.AnyWho(new Language(wanted), "", 1);
            }
        };
    }
}
