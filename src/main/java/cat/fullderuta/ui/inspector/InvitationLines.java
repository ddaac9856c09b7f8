package cat.fullderuta.ui.inspector;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Option;
import cat.fullderuta.ui.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/** Whom the host asks for, unless it is everyone: some by name, or so many who speak a language or stand for a theme. */
final class InvitationLines {

    private static final int MOST = 30;

    /** How one can ask. */
    private enum Asking { BY_NAME, ANYONE }

    private final Section<Subject> section;
    private final Messages words;

    private InvitationLines(Section<Subject> section) {
        this.section = section;
        words = section.words();
    }

    static Node of(Section<Subject> section) {
        return new InvitationLines(section).node();
    }

    private Node node() {
        var asking = new VBox(Line.row(section.constants("invitation", "inspector", Asking.class, it -> asking(it.activity()),
                InvitationLines::enterAsking)));
        var named = new VBox(Line.row(section.chips("asked",
                it -> it.edition().defenders().stream().map(one -> new Option<>(one.id(), one.alias())).toList(),
                (it, id) -> it.activity().invitation() instanceof Invitation.Named(var asked) && asked.contains(id), InvitationLines::turn)));
        var anyone = new VBox(
                Line.row(section.text("asked-count", it -> String.valueOf(any(it.activity()).count()), this::enterCount).withWidth(80),
                        section.choice("asked-language", new ComboBox<>(), this::listLanguages,
                                it -> Optional.ofNullable(any(it.activity()).language()),
                                (it, language) -> put(it, new Invitation.AnyWho(language.orElse(null), any(it.activity()).theme(),
                                        any(it.activity()).count()))).withWidth(210)),
                Line.row(section.text("asked-theme", it -> any(it.activity()).theme(), (it, typed) -> put(it,
                        new Invitation.AnyWho(any(it.activity()).language(), typed.strip(), any(it.activity()).count())))));
        var all = new VBox(asking, named, anyone);
        Stream.of(named, anyone, all).forEach(box -> box.getStyleClass().add("form-section"));
        section.form().add(new OnlyIf(named, it -> it.activity().invitation() instanceof Invitation.Named));
        section.form().add(new OnlyIf(anyone, it -> it.activity().invitation() instanceof Invitation.AnyWho));
        section.form().add(new OnlyIf(all, it -> !(it.activity().invitation() instanceof Invitation.Everyone)));
        return all;
    }

    private static Asking asking(Activity activity) {
        return activity.invitation() instanceof Invitation.AnyWho ? Asking.ANYONE : Asking.BY_NAME;
    }

    private static Invitation.AnyWho any(Activity activity) {
        return activity.invitation() instanceof Invitation.AnyWho any ? any : new Invitation.AnyWho(null, "", 1);
    }

    /** Asked by name, those who are assigned already are meant; asked for anyone, as many as they are. */
    private static Entered enterAsking(Subject subject, Asking asking) {
        Activity activity = subject.activity();
        return asking == asking(activity) ? Entered.of() : put(subject, switch (asking) {
            case BY_NAME -> new Invitation.Named(activity.defenders());
            case ANYONE -> new Invitation.AnyWho(null, "", activity.invitation() instanceof Invitation.Named(var named)
                    ? Math.max(1, named.size()) : 1);
        });
    }

    private static Entered turn(Subject subject, Id<Defender> defender, boolean on) {
        if (!(subject.activity().invitation() instanceof Invitation.Named(var before))) {
            return Entered.of();
        }
        List<Id<Defender>> named = new ArrayList<>(before);
        named.remove(defender);
        if (on) {
            named.add(defender);
        }
        return put(subject, new Invitation.Named(named));
    }

    private Entered enterCount(Subject subject, String typed) {
        String count = typed.strip();
        if (!count.matches("\\d{1,2}") || Integer.parseInt(count) > MOST) {
            return new Entered.Wrong(words.get("inspector.wrong.askedCount", count, MOST));
        }
        return put(subject, new Invitation.AnyWho(any(subject.activity()).language(), any(subject.activity()).theme(),
                Integer.parseInt(count)));
    }

    private List<Option<Optional<Language>>> listLanguages(Subject subject) {
        return Stream.concat(Stream.of(new Option<>(Optional.<Language>empty(), words.get("inspector.asked.anyLanguage"))),
                Languages.of(subject).stream().map(it -> new Option<>(Optional.of(it), Fields.languageName(it, words)))).toList();
    }

    private static Entered.Changes put(Subject subject, Invitation invitation) {
        return Subject.put(subject.activity().withInvitation(invitation));
    }
}
