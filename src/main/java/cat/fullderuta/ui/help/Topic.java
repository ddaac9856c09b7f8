package cat.fullderuta.ui.help;

import cat.fullderuta.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What the guide speaks of, in the order of the work. Names of buttons are taken from where the buttons have them, so that the two
 * cannot differ; the text is {@code help.topic.….text}.
 */
public enum Topic {
    WINDOW("window.backlog", "window.detail", "window.findings", "window.view.visit", "window.view.days", "window.view.defender",
            "window.view.companions"),
    REQUESTS("window.import", "intakeview.choose", "intakeview.problems.copy", "window.backlog", "window.undo.nothing"),
    PLANNING("window.backlog", "window.view.visit", "window.view.days", "window.view.defender", "places.open", "window.undo.nothing"),
    FINDINGS("window.findings", "window.detail", "findingcard.solve", "findingcard.accept", "rules.open"),
    PEOPLE("window.page.defenders", "people.section.consents", "people.field.realName", "people.standDown", "window.undo.nothing"),
    HOSTS("window.page.hosts", "window.travelTimes", "window.map"),
    COMPANIONS("window.view.companions", "window.page.companions"),
    DOCUMENTS("window.share", "window.export", "window.print", "outgoing.withheld"),
    VERSIONS("window.share", "window.versions", "release.make.open", "release.mark", "release.notices", "release.drafts",
            "release.rollBack"),
    ANSWERS("answers.sheet", "window.import", "answers.CONFIRMED", "window.undo.nothing", "answers.column.answer"),
    FOLLOW_UP("window.page.follow_up", "followup.export"),
    EDITIONS("editions.menu", "editions.from", "editions.new"),
    SAFETY("window.aboutProgram", "window.undo.nothing"),
    KEYS;

    private final List<String> names;

    /** @param names keys of the texts of the window that it names, in the order of its placeholders */
    Topic(String... names) {
        this.names = List.of(names);
    }

    /** What it is called. */
    public String title(Messages words) {
        return words.get("help.topic." + key() + ".title");
    }

    /** What it says: a paragraph a line, what is named on the screen between asterisks. */
    String text(Messages words) {
        return words.get("help.topic." + key() + ".text", names.stream().map(name -> name(words, name)).toArray());
    }

    /** All of it as plain words, to look for something in. */
    String plain(Messages words) {
        return title(words) + " " + text(words).replace("*", "");
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a button is called: without the mark of its mnemonic and the dots of what asks more; the first where it has a number. */
    public static String name(Messages words, String key) {
        return words.get(key, 1).replace("_", "").replace("…", "");
    }

    /** Those whose words have all that is looked for. */
    static List<Topic> list(Messages words, Predicate<String> finds) {
        return Arrays.stream(values()).filter(topic -> finds.test(topic.plain(words))).toList();
    }
}
