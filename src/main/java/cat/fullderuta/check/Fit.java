package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Wish;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether an activity fits at a start with some defenders.
 *
 * @param findings what would be said of it there
 */
public record Fit(LocalDateTime start, List<Id<Defender>> defenders, Findings findings) {

    /** Grid of starts, in minutes. */
    public static final int GRID_MINUTES = 15;

    /** The one with the fewest clashes, then with the fewest warnings. */
    static final Comparator<Fit> LEAST_BAD = Comparator.comparingInt((Fit fit) -> fit.count(Severity.CLASH))
            .thenComparingInt(fit -> fit.count(Severity.WARNING));

    /** How well it fits. */
    public enum Verdict { FITS, WARNS, CLASHES }

    /** The judgement of all rules on one start. */
    public static Fit of(Activity activity, LocalDateTime start, List<Id<Defender>> defenders, Timetable timetable) {
        return new Fit(start, List.copyOf(defenders), Checker.check(timetable.placementOf(activity, start, defenders), timetable));
    }

    /** Fits, also where something is unknown, a hint, or arranged afterwards; warns; or clashes. */
    public Verdict verdict() {
        if (count(Severity.CLASH) > 0) {
            return Verdict.CLASHES;
        }
        return findings.list(Severity.WARNING).stream().allMatch(warning -> warning.rule().isArrangedAfterwards()) ? Verdict.FITS : Verdict.WARNS;
    }

    private int count(Severity severity) {
        return findings.list(severity).size();
    }

    /**
     * The starts of a day at which an activity of this kind usually takes place: the hour it has now, those that keep to the
     * wanted hours, then the type's usual hours; each by hour, on the grid.
     */
    public static List<LocalDateTime> listStarts(Activity activity, LocalDate day) {
        Set<LocalDateTime> starts = new LinkedHashSet<>();
        activity.findSlot().map(slot -> day.atTime(slot.start().toLocalTime())).ifPresent(starts::add);
        LocalDateTime earliest = day.atTime(activity.type().earliestStart());
        Wish wish = activity.wish();
        if (wish.from() != null || wish.to() != null) {
            LocalDateTime from = wish.from() != null ? day.atTime(wish.from()) : earliest;
            // An end hour too early for the length, such as one after midnight, leaves the wanted start alone.
            LocalDateTime to = wish.to() != null ? day.atTime(wish.to()).minus(activity.length()) : from;
            addGrid(starts, from, wish.from() != null && to.isBefore(from) ? from : to);
        }
        addGrid(starts, earliest, day.atTime(activity.type().latestStart()));
        return List.copyOf(starts);
    }

    private static void addGrid(Set<LocalDateTime> starts, LocalDateTime from, LocalDateTime to) {
        for (LocalDateTime at = from; !at.isAfter(to); at = at.plusMinutes(GRID_MINUTES)) {
            starts.add(at);
        }
    }

    /** How an activity fits at each of the usual starts of a day, in the order of {@link #listStarts}. */
    public static List<Fit> listFits(Activity activity, LocalDate day, List<Id<Defender>> defenders, Timetable timetable) {
        return listStarts(activity, day).stream().map(start -> of(activity, start, defenders, timetable)).toList();
    }

    /** The first place of a day: one that fits if there is, else the one with the fewest clashes, then warnings. */
    public static Optional<Fit> findFirst(Activity activity, LocalDate day, List<Id<Defender>> defenders, Timetable timetable) {
        return listFits(activity, day, defenders, timetable).stream().min(LEAST_BAD);
    }

    /** Whether an activity may be put on a day: on those of the visit, and one that goes without a defender on any. */
    public static boolean isDayFor(Activity activity, LocalDate day, Edition edition) {
        return activity.type().goesWithoutDefender() || !day.isBefore(edition.firstDay()) && !day.isAfter(edition.lastDay());
    }

    /**
     * Who would take part if the activity were dropped on a defender: everyone where everyone is asked, the named where it is
     * dropped on one of them, else the one it is dropped on in the place of the one it came from; a card of the backlog that
     * kept its people comes from the first of them. On nobody, the one it came from is let off, or all where it came from nobody.
     */
    public static List<Id<Defender>> defendersAfterDrop(Activity activity, Optional<Id<Defender>> from, Optional<Id<Defender>> onto,
            Timetable timetable) {
        if (activity.invitation() instanceof Invitation.Everyone) {
            return timetable.edition().defendersOf(activity);
        }
        List<Id<Defender>> now = activity.defenders();
        Optional<Id<Defender>> leaves = from.filter(now::contains);
        if (onto.isEmpty()) {
            return leaves.map(gone -> now.stream().filter(id -> !id.equals(gone)).toList()).orElse(List.of());
        }
        Id<Defender> comes = onto.get();
        if (now.isEmpty()) {
            List<Id<Defender>> named = named(activity);
            return named.contains(comes) ? named : List.of(comes);
        }
        Id<Defender> replaced = leaves.orElse(now.getFirst());
        return now.contains(comes) ? now : now.stream().map(id -> id.equals(replaced) ? comes : id).toList();
    }

    /** Who would take part if a defender came to those who do already, or who would if the card were placed. */
    public static List<Id<Defender>> defendersAfterAddition(Activity activity, Id<Defender> comes, Timetable timetable) {
        List<Id<Defender>> now = activity.isScheduled() ? timetable.edition().defendersOf(activity)
                : defendersWhenPlaced(activity, timetable);
        return Stream.concat(now.stream(), Stream.of(comes)).distinct().toList();
    }

    private static List<Id<Defender>> named(Activity activity) {
        return activity.invitation() instanceof Invitation.Named(var named) ? named : List.of();
    }

    /**
     * Who would take part if the activity were placed without a word on who: for everyone all of them, for a named one the
     * named as long as nobody is assigned, else those who are assigned.
     */
    public static List<Id<Defender>> defendersWhenPlaced(Activity activity, Timetable timetable) {
        return activity.invitation() instanceof Invitation.Named(var named) && activity.defenders().isEmpty() ? named
                : timetable.edition().defendersOf(activity);
    }
}
