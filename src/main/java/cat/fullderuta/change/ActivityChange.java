package cat.fullderuta.change;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.FollowUp;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Wish;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done to several activities at once, so that one undo takes it back. */
public sealed interface ActivityChange extends Change {

    /** Edits several activities, or adds new ones. */
    record PutActivities(List<Activity> after) implements ActivityChange {
        public PutActivities {
            after = List.copyOf(after);
        }

        @Override public Edition applyTo(Edition edition) {
            return edition.withActivities(edition.activities().withAll(after));
        }
    }

    /** Takes several activities out of the edition altogether. */
    record RemoveActivities(List<Id<Activity>> activities) implements ActivityChange {
        public RemoveActivities {
            activities = List.copyOf(activities);
        }

        @Override public Edition applyTo(Edition edition) {
            var left = edition.activities();
            for (Id<Activity> activity : activities) {
                edition.activities().get(activity);
                left = left.without(activity);
            }
            return edition.withActivities(left);
        }
    }

    /**
     * Makes several activities of one, such as a request for four class sessions. The one that is split keeps its id, its place and
     * its status and becomes the first; the others wait in the backlog with the same host, wishes and people. Those who come are
     * divided among all.
     *
     * @param title  to which "(1/4)" is added
     * @param others ids of all but the first
     * @param divide whether the length is divided too; else each is as long as the whole was
     */
    record SplitActivity(Id<Activity> activity, String title, List<Id<Activity>> others, boolean divide) implements ActivityChange {

        private static final int STEP = 5;

        /** @throws IllegalArgumentException when nothing would be split */
        public SplitActivity {
            others = List.copyOf(others);
            if (others.isEmpty()) {
                throw new IllegalArgumentException("An activity cannot be split into 1. Split it into 2 or more.");
            }
        }

        /** Into how many it is split. */
        public int parts() {
            return others.size() + 1;
        }

        /** @throws IllegalArgumentException when it is too short to be divided into so many */
        @Override public Edition applyTo(Edition edition) {
            Activity whole = edition.activities().get(activity);
            List<Activity> all = new ArrayList<>();
            for (int i = 0; i < parts(); i++) {
                Activity part = part(whole, i);
                all.add(i == 0 ? part : asNew(part, others.get(i - 1)));
            }
            return edition.withActivities(edition.activities().withAll(all));
        }

        private Activity part(Activity whole, int number) {
            @Nullable Integer people = whole.attendance().number();
            return whole.with(it -> it.title((title + " (" + (number + 1) + "/" + parts() + ")").strip())
                    .length(divide ? Duration.ofMinutes(share((int) whole.length().toMinutes(), number, STEP)) : whole.length())
                    .attendance(people == null ? whole.attendance() : new Attendance(whole.attendance().who(), share(people, number, 1))));
        }

        /** The shares make the whole: whole steps where there are enough, and what is left goes to the first ones. */
        private int share(int whole, int number, int step) {
            int unit = whole % step == 0 && whole / step >= parts() ? step : 1;
            int units = whole / unit;
            return (units / parts() + (number < units % parts() ? 1 : 0)) * unit;
        }
    }

    /**
     * Makes the same activity again on other days: at the same hour, or waiting in the backlog with the wish for that day.
     *
     * @param placed whether they go into the calendar, as far as the activity itself stands in it
     */
    record MakeSeries(Id<Activity> activity, boolean placed, List<Copy> copies) implements ActivityChange {

        /** One more of the series. */
        public record Copy(Id<Activity> id, LocalDate day) {}

        public MakeSeries {
            copies = List.copyOf(copies);
        }

        @Override public Edition applyTo(Edition edition) {
            Activity model = edition.activities().get(activity);
            return edition.withActivities(edition.activities().withAll(copies.stream().map(copy -> copy(model, copy)).toList()));
        }

        private Activity copy(Activity model, Copy copy) {
            Wish wish = model.wish();
            Activity fresh = asNew(model, copy.id()).withWish(new Wish(List.of(copy.day()), wish.from(), wish.to(), wish.words()));
            return placed && model.start() != null ? fresh.withStart(copy.day().atTime(model.start().toLocalTime())) : fresh;
        }
    }

    /** A copy that nobody has agreed to and that nothing has come of yet; it waits in the backlog. */
    static Activity asNew(Activity activity, Id<Activity> id) {
        return activity.with(it -> it.id(id).start(null).status(Status.REQUESTED).followUp(FollowUp.NONE));
    }
}
