package cat.fullderuta.change;

import cat.fullderuta.edition.Acknowledgement;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation.Everyone;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Release;
import cat.fullderuta.edition.RuleSettings;
import cat.fullderuta.edition.TravelTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** One thing a coordinator does to an edition. Applying it never alters the edition given; it makes a new one. */
public sealed interface Change
        permits Change.Schedule, Change.ReturnToBacklog, Change.Stretch, Change.Swap, Change.AddDefender, Change.RemoveDefender,
        Change.PutActivity, Change.RemoveActivity, Change.PutDefender, Change.PutHost, Change.PutHostAndActivity,
        Change.PutCompanion, Change.PutTravelTime, Change.RemoveTravelTimes, Change.TakeTravelTimes, Change.PutRules,
        Change.PutRulesAndHolidays, Change.Acknowledge, Change.Withdraw, Change.TakeRequests, Change.TakeAnswers,
        Change.PutRelease, Change.Send, Change.RollBack, ActivityChange, CompanionChange, DefenderChange, EditionChange,
        HostChange {

    /**
     * The edition after this change.
     *
     * @throws java.util.NoSuchElementException when what it changes is not there
     */
    Edition applyTo(Edition edition);

    /** Whether it happened outside the program too, such as something sent: undo passes over it. */
    default boolean isForGood() {
        return false;
    }

    /** Puts an activity into the calendar or moves it there, with these defenders; everyone's activities keep everyone. */
    record Schedule(Id<Activity> activity, LocalDateTime start, List<Id<Defender>> defenders) implements Change {
        public Schedule {
            defenders = List.copyOf(defenders);
        }

        @Override public Edition applyTo(Edition edition) {
            defenders.forEach(edition.defenders()::get);
            return edit(edition, activity, before -> before.withStart(start)
                    .withDefenders(before.invitation() instanceof Everyone ? before.defenders() : defenders));
        }
    }

    /** Takes an activity out of the calendar; it keeps its people for the next time. */
    record ReturnToBacklog(Id<Activity> activity) implements Change {
        @Override public Edition applyTo(Edition edition) {
            return edit(edition, activity, before -> before.withStart(null));
        }
    }

    /** Makes an activity longer or shorter, at either end. */
    record Stretch(Id<Activity> activity, LocalDateTime start, Duration length) implements Change {
        @Override public Edition applyTo(Edition edition) {
            return edit(edition, activity, before -> before.withStart(start).withLength(length));
        }
    }

    /** Exchanges the hours of two activities of the calendar; each keeps its length and its people. */
    record Swap(Id<Activity> first, Id<Activity> second) implements Change {
        @Override public Edition applyTo(Edition edition) {
            LocalDateTime one = edition.activities().get(first).start();
            LocalDateTime other = edition.activities().get(second).start();
            return edit(edit(edition, first, it -> it.withStart(other)), second, it -> it.withStart(one));
        }
    }

    /** One more defender for an activity. */
    record AddDefender(Id<Activity> activity, Id<Defender> defender) implements Change {
        @Override public Edition applyTo(Edition edition) {
            edition.defenders().get(defender);
            return edit(edition, activity, before -> {
                if (before.invitation() instanceof Everyone(var except)) {
                    return before.withInvitation(new Everyone(without(except, defender)));
                }
                return before.defenders().contains(defender) ? before : before.withDefenders(with(before.defenders(), defender));
            });
        }
    }

    /** One defender fewer; from an activity for everyone this lets somebody off on purpose. */
    record RemoveDefender(Id<Activity> activity, Id<Defender> defender) implements Change {
        @Override public Edition applyTo(Edition edition) {
            return edit(edition, activity, before -> before.invitation() instanceof Everyone(var except)
                    ? before.withInvitation(new Everyone(with(without(except, defender), defender)))
                    : before.withDefenders(without(before.defenders(), defender)));
        }
    }

    /** Any other edit of an activity, as a whole; an activity that is new is added at the end. */
    record PutActivity(Activity after) implements Change {
        @Override public Edition applyTo(Edition edition) {
            return edition.withActivities(edition.activities().with(after));
        }
    }

    /** Takes an activity out of the edition altogether. */
    record RemoveActivity(Id<Activity> activity) implements Change {
        @Override public Edition applyTo(Edition edition) {
            edition.activities().get(activity);
            return edition.withActivities(edition.activities().without(activity));
        }
    }

    /** Edits a defender, or adds a new one. */
    record PutDefender(Defender after) implements Change {
        @Override public Edition applyTo(Edition edition) {
            return edition.withDefenders(edition.defenders().with(after));
        }
    }

    /** Edits a host with its venues and contacts, or adds a new one. */
    record PutHost(Host after) implements Change {
        @Override public Edition applyTo(Edition edition) {
            return edition.withHosts(edition.hosts().with(after));
        }
    }

    /** Gives an activity something that is new with its host, such as a venue or a contact: one thing done, so one undo. */
    record PutHostAndActivity(Host host, Activity activity) implements Change {
        @Override public Edition applyTo(Edition edition) {
            return edition.withHosts(edition.hosts().with(host)).withActivities(edition.activities().with(activity));
        }
    }

    /** Edits a companion, or adds a new one. */
    record PutCompanion(Companion after) implements Change {
        @Override public Edition applyTo(Edition edition) {
            return edition.withCompanions(edition.companions().with(after));
        }
    }

    /** Enters how long a way really takes, in the place of what was entered for it before, of the same mode. */
    record PutTravelTime(TravelTime after) implements Change {
        @Override public Edition applyTo(Edition edition) {
            return edition.withTravelTimes(put(edition.travelTimes(), after));
        }
    }

    /** Takes times entered for a way out again: the estimate counts. */
    record RemoveTravelTimes(String from, String to, List<Id<TravelTime>> times) implements Change {
        public RemoveTravelTimes {
            times = List.copyOf(times);
        }

        @Override public Edition applyTo(Edition edition) {
            Register<TravelTime> left = edition.travelTimes();
            for (Id<TravelTime> time : times) {
                edition.travelTimes().get(time);
                left = left.without(time);
            }
            return edition.withTravelTimes(left);
        }
    }

    /**
     * Takes the travel times of a sheet in, all at once, each as in {@link PutTravelTime}.
     *
     * @param source name of the file
     */
    record TakeTravelTimes(String source, List<TravelTime> times) implements Change {
        public TakeTravelTimes {
            times = List.copyOf(times);
        }

        @Override public Edition applyTo(Edition edition) {
            Register<TravelTime> all = edition.travelTimes();
            for (TravelTime time : times) {
                all = put(all, time);
            }
            return edition.withTravelTimes(all);
        }
    }

    /** Changes the figures of the rules and how seriously they are taken. */
    record PutRules(RuleSettings after) implements Change {
        @Override public Edition applyTo(Edition edition) {
            return edition.withRules(after);
        }
    }

    /**
     * Changes the rules and the days on which towns have a holiday of their own, as one thing done.
     *
     * @param holidays of the hosts whose days change
     */
    record PutRulesAndHolidays(RuleSettings after, Map<Id<Host>, List<LocalDate>> holidays) implements Change {
        public PutRulesAndHolidays {
            holidays = Map.copyOf(holidays);
        }

        @Override public Edition applyTo(Edition edition) {
            holidays.keySet().forEach(edition.hosts()::get);
            return edition.withRules(after).withHosts(edition.hosts().withAll(edition.hosts().stream()
                    .map(host -> holidays.containsKey(host.id()) ? host.withLocalHolidays(holidays.get(host.id())) : host).toList()));
        }
    }

    /** Accepts a finding for a reason, in the place of what was accepted of the same matter before. */
    record Acknowledge(Acknowledgement acknowledgement) implements Change {
        @Override public Edition applyTo(Edition edition) {
            return edition.withAcknowledgements(edition.acknowledgements().with(acknowledgement));
        }
    }

    /** Takes an acknowledgement back: the finding stands again with the others. */
    record Withdraw(Id<Acknowledgement> acknowledgement) implements Change {
        @Override public Edition applyTo(Edition edition) {
            edition.acknowledgements().get(acknowledgement);
            return edition.withAcknowledgements(edition.acknowledgements().without(acknowledgement));
        }
    }

    /**
     * Takes the requests of a workbook in, all at once, so that one undo takes them back.
     *
     * @param source     name of the file
     * @param hosts      new hosts, and known ones with new venues and contacts
     * @param activities new activities for the backlog
     */
    record TakeRequests(String source, List<Host> hosts, List<Activity> activities) implements Change {
        public TakeRequests {
            hosts = List.copyOf(hosts);
            activities = List.copyOf(activities);
        }

        @Override public Edition applyTo(Edition edition) {
            return edition.withHosts(edition.hosts().withAll(hosts)).withActivities(edition.activities().withAll(activities));
        }
    }

    /**
     * Takes what a host answered in the workbook it was sent, all at once.
     *
     * @param source     name of the file
     * @param activities as they are after the answers
     */
    record TakeAnswers(String source, List<Activity> activities) implements Change {
        public TakeAnswers {
            activities = List.copyOf(activities);
        }

        /** @throws java.util.NoSuchElementException when one of them is no longer there */
        @Override public Edition applyTo(Edition edition) {
            activities.forEach(it -> edition.activities().get(it.id()));
            return edition.withActivities(edition.activities().withAll(activities));
        }
    }

    /** Enters a release, whose frozen edition the store holds by now. */
    record PutRelease(Release release) implements Change {
        @Override public Edition applyTo(Edition edition) {
            return edition.withLedger(edition.ledger().withReleases(edition.ledger().releases().with(release)));
        }

        @Override public boolean isForGood() {
            return true;
        }
    }

    /** Enters who was sent a release. */
    record Send(List<Dispatch> dispatches) implements Change {
        public Send {
            dispatches = List.copyOf(dispatches);
        }

        /** @throws java.util.NoSuchElementException when the release is not there */
        @Override public Edition applyTo(Edition edition) {
            dispatches.forEach(it -> edition.ledger().releases().get(it.release()));
            return edition.withLedger(edition.ledger().withDispatches(edition.ledger().dispatches().withAll(dispatches)));
        }

        @Override public boolean isForGood() {
            return true;
        }
    }

    /**
     * Makes the draft again what a release was. What came since is not lost: new activities wait in the backlog with their hosts,
     * and what nobody outside was told of stays as it is now, see {@link Restoring}.
     *
     * @param frozen the edition of that release
     */
    record RollBack(Release release, Edition frozen) implements Change {
        /** @throws IllegalArgumentException when it is a release of another edition */
        @Override public Edition applyTo(Edition edition) {
            if (!frozen.id().equals(edition.id())) {
                throw new IllegalArgumentException("Release " + release.number() + " is of the edition " + frozen.id() + ", not of "
                        + edition.id() + ". Open that one first.");
            }
            return Restoring.of(frozen, edition);
        }
    }

    private static Register<TravelTime> put(Register<TravelTime> times, TravelTime after) {
        Register<TravelTime> all = times.with(after);
        for (TravelTime other : times) {
            if (!other.id().equals(after.id()) && after.replaces(other)) {
                all = all.without(other.id());
            }
        }
        return all;
    }

    private static Edition edit(Edition edition, Id<Activity> id, UnaryOperator<Activity> edit) {
        return edition.withActivities(edition.activities().with(edit.apply(edition.activities().get(id))));
    }

    private static List<Id<Defender>> with(List<Id<Defender>> defenders, Id<Defender> one) {
        var more = new ArrayList<>(defenders);
        more.add(one);
        return more;
    }

    private static List<Id<Defender>> without(List<Id<Defender>> defenders, Id<Defender> one) {
        return defenders.stream().filter(id -> !id.equals(one)).toList();
    }
}
