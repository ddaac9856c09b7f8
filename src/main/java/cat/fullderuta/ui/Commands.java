package cat.fullderuta.ui;

import cat.fullderuta.check.Severity;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Theme;
import cat.fullderuta.ui.common.Zoom;
import cat.fullderuta.ui.help.Topic;
import cat.fullderuta.ui.search.Command;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.controlsfx.control.action.Action;

/** All that can be done by finding it, under the words of its buttons and under others that people may think of. */
final class Commands {

    private final Messages words;
    private final WindowActions actions;
    private final TopBar.Looks looks;
    private final Ways ways;

    /** Where else a command leads to. */
    record Ways(Consumer<Topic> help, Consumer<Page> page, Consumer<View> board, Consumer<Severity> findings) {}

    Commands(Messages words, WindowActions actions, TopBar.Looks looks, Ways ways) {
        this.words = words;
        this.actions = actions;
        this.looks = looks;
        this.ways = ways;
    }

    /** Those that can be done now. */
    List<Command> list() {
        return Stream.of(ofActions(), ofPlaces(), ofLooks()).flatMap(it -> it).toList();
    }

    private Stream<Command> ofActions() {
        Map<Action, String> others = Map.of(actions.export, "export", actions.print, "print", actions.importRequests, "import",
                actions.versions, "versions", actions.rules, "rules", actions.editions, "editions", actions.bestPlaces, "places",
                actions.newActivity, "new");
        return Stream.concat(actions.list().stream(), Stream.of(actions.tour)).filter(each -> !each.isDisabled())
                .map(each -> new Command(each.getText(), each.getAccelerator() == null ? "" : each.getAccelerator().getDisplayText(),
                        others.containsKey(each) ? words.get("search.words." + others.get(each)) : "", () -> each.handle(null)));
    }

    private Stream<Command> ofPlaces() {
        return Stream.of(
                Stream.of(Topic.values()).filter(each -> each != Topic.KEYS)
                        .map(each -> new Command(words.get("help.command", each.title(words)), "", "", () -> ways.help().accept(each))),
                Stream.of(Page.values()).map(each -> new Command(each.name(words), each.keys().getDisplayText(), "", () -> ways.page().accept(each))),
                Stream.of(View.values()).map(each -> new Command(each.name(words), each.keys().getDisplayText(), "", () -> ways.board().accept(each))),
                Stream.of(new Command(words.get("findinglist.name"), "", words.get("search.words.findings"),
                        () -> ways.findings().accept(Severity.CLASH)))).flatMap(it -> it);
    }

    private Stream<Command> ofLooks() {
        String theme = words.get("search.words.theme");
        String language = words.get("search.words.language");
        String size = words.get("search.words.size");
        return Stream.of(
                Stream.of(Theme.values()).map(each -> new Command(words.get("window.theme." + each.name().toLowerCase(Locale.ROOT)), "", theme,
                        () -> looks.setTheme().accept(each))),
                Messages.INTERFACE.stream().map(each -> new Command(each.getDisplayLanguage(each), "", language,
                        () -> looks.setLanguage().accept(each))),
                Zoom.STEPS.stream().map(each -> new Command(words.get("window.textSize") + ": " + words.get("window.percent", each), "", size,
                        () -> looks.setPercent().accept(each)))).flatMap(it -> it);
    }
}
