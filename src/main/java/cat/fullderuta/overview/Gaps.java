package cat.fullderuta.overview;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Commitment;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Looks for what is missing. What never leaves the office, such as a briefing, needs nobody's contact and no venue. */
record Gaps(Edition edition, List<Gap> found) {

    static List<Gap> of(Edition edition) {
        var gaps = new Gaps(edition, new ArrayList<>());
        gaps.lookAtOffice();
        gaps.lookAtActivities();
        gaps.lookAtDefenders();
        gaps.lookAtHosts();
        return gaps.found().stream().filter(gap -> gap.count() > 0).toList();
    }

    private void lookAtOffice() {
        if (edition.office().phone().isBlank()) {
            found.add(new Gap.OfOffice(Gap.OfOffice.Kind.PHONE));
        }
        if (edition.office().email().isBlank()) {
            found.add(new Gap.OfOffice(Gap.OfOffice.Kind.EMAIL));
        }
    }

    private void lookAtActivities() {
        add(Gap.OfActivities.Kind.HOST, it -> edition.findHost(it).isEmpty());
        add(Gap.OfActivities.Kind.VENUE, it -> edition.findHost(it).isPresent() && edition.findVenue(it).isEmpty());
        add(Gap.OfActivities.Kind.CONTACT, it -> edition.findHost(it).isPresent() && edition.findContact(it).isEmpty());
        add(Gap.OfActivities.Kind.LANGUAGE, it -> it.arrangements().languages().isEmpty());
        add(Gap.OfActivities.Kind.INTERPRETER, this::lacksInterpreter);
    }

    private void lookAtDefenders() {
        add(Gap.OfDefenders.Kind.BASE, it -> it.base().equals(Place.UNKNOWN));
        add(Gap.OfDefenders.Kind.LANGUAGES, it -> it.languages().isEmpty());
        found.add(Gap.OfDefenders.ofAgendas(edition));
        add(Gap.OfDefenders.Kind.STAY, it -> it.stay().arrival() == null || it.stay().departure() == null);
        add(Gap.OfDefenders.Kind.CONSENTS, it -> isUnasked(it.consents()));
    }

    private void lookAtHosts() {
        add(Gap.OfHosts.Kind.CONTACT, host -> host.contacts().isEmpty());
        add(Gap.OfHosts.Kind.STATEMENT, host -> host.kind() == Host.Kind.MUNICIPALITY
                && host.commitment().state() == Commitment.State.NOT_ASKED);
    }

    private boolean lacksInterpreter(Activity activity) {
        Interpreting interpreting = activity.arrangements().interpreting();
        long there = activity.companions().stream().flatMap(id -> edition.companions().find(id).stream())
                .filter(each -> each.roles().contains(Companion.Role.INTERPRETER)).count();
        return interpreting.needed() == Answer.YES && there < Math.max(1, interpreting.interpreters());
    }

    private static boolean isUnasked(Consents consents) {
        return consents.photo() == Answer.UNKNOWN || consents.recording() == Answer.UNKNOWN || consents.press() == Answer.UNKNOWN;
    }

    private void add(Gap.OfActivities.Kind kind, Predicate<Activity> lacks) {
        found.add(new Gap.OfActivities(kind, edition.activities().stream()
                .filter(it -> it.isAlive() && !it.type().isOfficeOnly() && lacks.test(it)).map(Activity::id).toList()));
    }

    private void add(Gap.OfDefenders.Kind kind, Predicate<Defender> lacks) {
        found.add(new Gap.OfDefenders(kind, edition.listComing().stream().filter(lacks).map(Defender::id).toList()));
    }

    private void add(Gap.OfHosts.Kind kind, Predicate<Host> lacks) {
        found.add(new Gap.OfHosts(kind, edition.hosts().stream().filter(lacks).map(Host::id).toList()));
    }
}
