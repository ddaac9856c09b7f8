package cat.fullderuta.ui.help;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Register;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.session.Archive;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.ui.common.Edits;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * A few people and days of the sample, and what waits for anybody: what drawings are made of.
 *
 * @param from      first day
 * @param to        last day
 * @param defenders whose rows are drawn
 * @param companions who goes along with them
 */
record Slice(LocalDate from, LocalDate to, List<Id<Defender>> defenders, List<Id<Companion>> companions) {

    static Slice of(int firstOfApril, int lastOfApril, List<String> defenders, List<String> companions) {
        LocalDate month = SampleEdition.small().firstDay().withDayOfMonth(1);
        return new Slice(month.withDayOfMonth(firstOfApril), month.withDayOfMonth(lastOfApril),
                defenders.stream().<Id<Defender>>map(Id::of).toList(),
                companions.stream().<Id<Companion>>map(Id::of).toList());
    }

    /** In a workspace of its own, in which nothing can be changed. */
    Workspace workspace(Messages words) {
        Session session = Session.readOnly(edition(), Archive.inMemory(), Gazetteer.standard(), Clock.systemDefaultZone());
        return new Workspace(session, new Selection(from), words, new Edits(session, (_, _) -> false, _ -> { }, ""));
    }

    private Edition edition() {
        Edition whole = SampleEdition.small();
        return whole.with(e -> e.firstDay(from).lastDay(to)
                .defenders(Register.of(defenders.stream().map(whole.defenders()::get).toList()))
                .companions(Register.of(companions.stream().map(whole.companions()::get).toList()))
                .activities(Register.of(whole.activities().stream().filter(this::isHere).map(this::ofThese).toList())));
    }

    private boolean isHere(Activity activity) {
        return activity.findSlot().map(slot -> slot.start().toLocalDate()).map(day -> !day.isBefore(from) && !day.isAfter(to)
                && activity.defenders().stream().anyMatch(defenders::contains)).orElse(activity.invitation().equals(Invitation.ANYONE));
    }

    private Activity ofThese(Activity activity) {
        List<Id<Defender>> who = activity.defenders().stream().filter(defenders::contains).toList();
        return activity.with(a -> a.defenders(who).companions(activity.companions().stream().filter(companions::contains).toList())
                .invitation(activity.isScheduled() ? new Invitation.Named(who) : activity.invitation()));
    }
}
