package cat.fullderuta.ui.backlog;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which activities of the backlog are shown. An empty set lets everything pass; a day or defender also lets those pass for
 * which any will do.
 *
 * @param text every word of it must occur, without regard to accents and case
 */
record BacklogFilter(String text, Set<ActivityType> types, Set<Id<Host>> hosts, Set<Id<Defender>> defenders, Set<LocalDate> days) {

    boolean passes(Activity activity, Edition edition, Names names, Messages words) {
        return (types.isEmpty() || types.contains(activity.type()))
                && (hosts.isEmpty() || activity.host() != null && hosts.contains(activity.host()))
                && (defenders.isEmpty() || defenders.stream().anyMatch(defender -> mayBe(defender, activity)))
                && (days.isEmpty() || activity.wish().days().isEmpty() || activity.wish().days().stream().anyMatch(days::contains))
                && hasWords(activity, edition, names, words);
    }

    private static boolean mayBe(Id<Defender> defender, Activity activity) {
        return switch (activity.invitation()) {
            case Invitation.Named(var named) -> named.contains(defender);
            case Invitation.AnyWho _ -> true;
            case Invitation.Everyone(var except) -> !except.contains(defender);
        };
    }

    private boolean hasWords(Activity activity, Edition edition, Names names, Messages words) {
        if (text.isBlank()) {
            return true;
        }
        String all = plain(Stream.of(names.titleAndPlace(activity), edition.findHost(activity).map(Host::name).orElse(""),
                        words.get("domain", activity.type()), activity.description(), activity.attendance().who(), activity.wish().words(),
                        edition.findVenue(activity).map(venue -> venue.name()).orElse(""), askedFor(activity, names))
                .filter(Objects::nonNull).collect(Collectors.joining(" ")));
        return Arrays.stream(plain(text).split("\\s+")).allMatch(all::contains);
    }

    private static String askedFor(Activity activity, Names names) {
        return activity.invitation() instanceof Invitation.Named(var named)
                ? named.stream().map(names::defender).collect(Collectors.joining(" ")) : "";
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).strip();
    }
}
