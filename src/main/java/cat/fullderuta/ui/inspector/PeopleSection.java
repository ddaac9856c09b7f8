package cat.fullderuta.ui.inspector;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Option;
import cat.fullderuta.ui.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** Who takes part and who goes along. For everyone's activities a chip turned off lets somebody off on purpose. */
final class PeopleSection {

    private PeopleSection() {
    }

    static Node of(Form<?, Subject> form) {
        var section = new Section<>(form, "people");
        Line<Subject> everyone = section.onOff("everyone",
                it -> it.activity().invitation() instanceof Invitation.Everyone, PeopleSection::inviteEveryone);
        Line<Subject> defenders = section.chips("defenders",
                it -> it.edition().defenders().stream().filter(one -> one.coming() || isOn(it, one.id())).map(one -> new Option<>(one.id(),
                        one.coming() ? one.alias() : section.words().get("findings.absent", one.alias()))).toList(),
                PeopleSection::isOn, PeopleSection::turnDefender);
        Line<Subject> companions = section.chips("companions",
                it -> it.edition().companions().stream().map(one -> new Option<>(one.id(), describe(section, one))).toList(),
                (it, id) -> it.activity().companions().contains(id), PeopleSection::turnCompanion);
        return section.with(everyone).with(InvitationLines.of(section)).with(defenders).with(companions)
                .with(section.text("speakers", it -> it.activity().speakers(),
                        (it, typed) -> Subject.put(it.activity().withSpeakers(typed.strip()))))
                .node();
    }

    private static boolean isOn(Subject subject, Id<Defender> defender) {
        return subject.edition().assignedTo(subject.activity()).contains(defender);
    }

    /** Off again, those who took part stay, so that nobody is lost by turning it. */
    private static Entered inviteEveryone(Subject subject, boolean on) {
        Activity activity = subject.activity();
        if (on) {
            return Subject.put(activity.withInvitation(new Invitation.Everyone(List.of())));
        }
        List<Id<Defender>> now = subject.edition().defendersOf(activity);
        return Subject.put(activity.with(it -> it.invitation(new Invitation.Named(now)).defenders(now)));
    }

    private static Entered turnDefender(Subject subject, Id<Defender> defender, boolean on) {
        Id<Activity> activity = subject.activity().id();
        return Entered.of(on ? new Change.AddDefender(activity, defender) : new Change.RemoveDefender(activity, defender));
    }

    private static Entered turnCompanion(Subject subject, Id<Companion> companion, boolean on) {
        var companions = new ArrayList<>(subject.activity().companions());
        companions.remove(companion);
        if (on) {
            companions.add(companion);
        }
        return Subject.put(subject.activity().withCompanions(companions));
    }

    private static String describe(Section<Subject> section, Companion companion) {
        return companion.roles().isEmpty() ? companion.name() : companion.name() + " · " + companion.roles().stream().sorted()
                .map(role -> section.words().get("domain", role).toLowerCase(section.words().locale())).collect(Collectors.joining(", "));
    }
}
