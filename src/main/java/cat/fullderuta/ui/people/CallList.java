package cat.fullderuta.ui.people;

import cat.fullderuta.change.Instead;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.plan.Replacements;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Whom to call, with their numbers, and what to tell each; the whole can be copied as text. */
final class CallList extends BorderPane {

    private static final double WIDTH = 330;
    private static final String BETWEEN = " · ";

    private final Workspace workspace;
    private final Messages words;
    private final VBox list = new VBox();
    private final Button copy;
    private String text = "";

    CallList(Workspace workspace) {
        this.workspace = workspace;
        words = workspace.words();
        copy = Fields.button("copy-calls", words.get("people.calls.copy"), this::copy);
        copy.getStyleClass().add("small");
        var head = new HBox(Fields.text(words.get("people.calls.title"), "text-strong"), Fields.spacer(), copy);
        head.getStyleClass().add("action-row");
        list.getStyleClass().add("calls");
        list.setId("calls");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(head);
        setCenter(scroll);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        getStyleClass().add("call-list");
    }

    void clear() {
        list.getChildren().clear();
        text = "";
        copy.setDisable(true);
    }

    void show(Replacements replacements, Map<Id<Activity>, Instead> chosen) {
        clear();
        List<String> all = new ArrayList<>();
        for (Replacements.Call call : replacements.listCalls()) {
            String name = call.host().map(Host::name).orElseGet(() -> words.get("people.calls.nobody"));
            String reach = call.contact().map(this::reach).filter(it -> !it.isBlank())
                    .orElseGet(() -> words.get("people.calls.noContact"));
            List<String> told = call.activities().stream().map(activity -> tell(activity, chosen)).toList();
            var card = new VBox(Fields.text(name, "text-strong"));
            Stream.of(reach.split(BETWEEN)).forEach(line -> card.getChildren().add(Fields.text(line)));
            told.forEach(line -> card.getChildren().add(Fields.text(line, "text-small", "text-quiet")));
            list.getChildren().add(card);
            all.add(Stream.concat(Stream.of(name + BETWEEN + reach), told.stream().map(line -> "  " + line))
                    .collect(Collectors.joining("\n")));
        }
        if (all.isEmpty()) {
            list.getChildren().add(Fields.text(words.get("people.calls.none"), "text-quiet"));
        }
        text = String.join("\n\n", all);
        copy.setDisable(all.isEmpty());
    }

    /** What is shown, as text. */
    String text() {
        return text;
    }

    private String reach(Contact contact) {
        String phone = contact.extension().isBlank() ? contact.phone()
                : words.get("people.calls.extension", contact.phone(), contact.extension());
        return Stream.of(contact.name(), phone, contact.email()).filter(it -> !it.isBlank()).collect(Collectors.joining(BETWEEN));
    }

    private String tell(Activity activity, Map<Id<Activity>, Instead> chosen) {
        Edition edition = workspace.state().edition();
        Names names = Names.of(edition, words);
        Formats formats = Formats.of(words);
        String when = activity.findSlot()
                .map(slot -> formats.shortDay(slot.start().toLocalDate()) + " " + formats.hours(slot.start(), slot.end()))
                .orElseGet(() -> words.get("people.calls.noDay"));
        return words.get("people.calls.line", when, names.title(activity), switch (chosen.get(activity.id())) {
            case Instead.By(var other) -> words.get("people.instead.by", names.defender(other));
            case Instead.ToBacklog _ -> words.get("people.instead.backlog");
            case Instead.CallOff _ -> words.get("people.instead.callOff");
            case null, default -> words.get("people.instead.without");
        });
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        workspace.edits().tell(words.get("people.calls.copied"));
    }
}
