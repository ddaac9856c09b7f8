package cat.fullderuta.ui.intake;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Host;
import cat.fullderuta.intake.IntakeText;
import cat.fullderuta.intake.Problem;
import cat.fullderuta.intake.Request;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.TypeLook;
import cat.fullderuta.ui.intake.Arrivals.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** One row of the preview: a tick, what arrives, how its cells were read and what could not be read. */
final class ArrivalCell extends ListCell<Row> {

    private final Messages words;
    private final Formats formats;
    private final IntakeText text;
    private final Predicate<Request> isChosen;
    private final BiConsumer<Request, Boolean> choose;

    ArrivalCell(Messages words, Predicate<Request> isChosen, BiConsumer<Request, Boolean> choose) {
        this.words = words;
        this.isChosen = isChosen;
        this.choose = choose;
        formats = Formats.of(words);
        text = IntakeText.of(words.locale());
        setPrefWidth(0); // as wide as the list, so that sentences wrap
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : switch (row) {
            case Row.Arriving(Request request) -> arriving(request);
            case Row.LeftOut(var at, var problems) -> card(new FontIcon(MaterialDesignA.ALERT),
                    Fields.text(words.get("intakeview.leftOut", at.sheet(), String.valueOf(at.row())), "text-strong"), problems(problems));
            case Row.Notice(String said) -> card(new FontIcon(MaterialDesignI.INFORMATION_OUTLINE), Fields.text(said), List.of());
        });
    }

    private Node arriving(Request request) {
        Activity activity = request.activity();
        Host host = request.host();
        var tick = new CheckBox();
        tick.setSelected(isChosen.test(request));
        tick.setOnAction(_ -> choose.accept(request, tick.isSelected()));
        tick.setFocusTraversable(false); // the space bar ticks the row
        Fields.named(tick, "take-" + request.at().row(), activity.title());
        String name = host == null ? activity.title() : host.name() + " · " + activity.title();
        var what = new HBox(TypeLook.icon(activity.type()), Fields.text(name, "text-strong"));
        what.getStyleClass().addAll("finding-heading", TypeLook.styleClass(activity.type()));
        var rest = new ArrayList<Node>();
        if (request.alreadyTaken()) {
            rest.add(note(MaterialDesignI.INFORMATION_OUTLINE, words.get("intakeview.alreadyTaken"), "reading"));
        }
        rest.add(Fields.text(describe(request), "text-small", "text-quiet"));
        request.readings().forEach(it -> rest.add(note(MaterialDesignP.PENCIL_OUTLINE, text.reading(it), "reading")));
        rest.addAll(problems(request.problems()));
        return card(tick, what, rest);
    }

    private String describe(Request request) {
        Activity activity = request.activity();
        String days = activity.wish().days().stream().map(formats::shortDay).collect(Collectors.joining("; "));
        String from = activity.wish().from() == null ? "" : formats.hour(activity.wish().from());
        String to = activity.wish().to() == null ? "" : formats.hour(activity.wish().to());
        return Stream.of(words.get("intakeview.row", request.at().sheet(), String.valueOf(request.at().row())),
                words.get("domain", activity.type()), days,
                from.isEmpty() || to.isEmpty() ? from + to : from + "–" + to, formats.duration(activity.length()))
                .filter(it -> !it.isBlank()).collect(Collectors.joining(" · "));
    }

    private List<Node> problems(List<Problem> problems) {
        return problems.stream().<Node>map(it -> note(MaterialDesignA.ALERT, text.problem(it), "row-problem")).toList();
    }

    private static Node note(Ikon icon, String said, String styleClass) {
        var label = Fields.text(said);
        var line = new HBox(new FontIcon(icon), label);
        HBox.setHgrow(label, Priority.ALWAYS);
        line.getStyleClass().addAll("row-note", styleClass);
        return line;
    }

    private static Node card(Node lead, Node first, List<Node> rest) {
        var body = new VBox(first);
        body.getChildren().addAll(rest);
        body.getStyleClass().add("arrival-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        var card = new HBox(lead, body);
        card.getStyleClass().add("arrival");
        return card;
    }
}
