package cat.fullderuta.ui.help;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SearchField;
import cat.fullderuta.ui.common.Wrapping;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The guide: its topics at the left, with a field to look for words in them; at the right what the chosen one says, and its drawing. */
public final class HelpPane extends BorderPane {

    private final Messages words;
    private final Runnable close;
    private final Pictures pictures;
    private final SearchField search;
    private final ListView<Topic> topics = new ListView<>();
    private final Label nothing = Fields.text("", "text-quiet");
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private boolean filling;

    /**
     * @param tour  begins the guided tour; empty where there is none
     * @param close closes the window in which it stands
     */
    public HelpPane(Messages words, Optional<Runnable> tour, Runnable close) {
        this.words = words;
        this.close = close;
        pictures = new Pictures(words);
        search = new SearchField("help-search", words.get("help.search"), this::list);
        Fields.named(topics, "help-topics", words.get("help.topics"));
        topics.setCellFactory(_ -> new TopicCell());
        topics.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> show(now));
        VBox.setVgrow(topics, Priority.ALWAYS);
        var left = new VBox(search, topics, nothing);
        left.getStyleClass().add("help-left");
        content.getStyleClass().add("help-content");
        content.setId("help-content");
        scroll.setFitToWidth(true);
        scroll.setId("help-scroll");
        scroll.setAccessibleText(words.get("help.name"));
        setLeft(left);
        setCenter(scroll);
        setBottom(bottom(tour));
        Fields.named(this, "help", words.get("help.name"));
        getStyleClass().addAll("pane", "help-pane");
        getStylesheets().add(Objects.requireNonNull(HelpPane.class.getResource("/cat/fullderuta/ui/help.css")).toExternalForm());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list();
    }

    /** Shows one, whatever was looked for; the keys then go through the topics. */
    public void open(Topic topic) {
        search.setText("");
        topics.getSelectionModel().select(topic);
        topics.scrollTo(topic);
        topics.requestFocus();
    }

    private Node bottom(Optional<Runnable> tour) {
        var done = Fields.button("help-close", words.get("help.close"), close);
        done.setCancelButton(true);
        var bottom = new HBox();
        tour.ifPresent(it -> bottom.getChildren().add(Fields.button("help-tour", words.get("help.tour"), () -> {
            close.run();
            it.run();
        })));
        bottom.getChildren().addAll(Fields.spacer(), done);
        bottom.getStyleClass().addAll("action-row", "pane-bottom");
        return bottom;
    }

    /** From the field the arrows go to the topics. */
    private void press(KeyEvent event) {
        if (event.getTarget() != topics && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)
                && event.getTarget() != scroll) {
            topics.requestFocus();
            topics.getSelectionModel().select(Math.clamp(topics.getSelectionModel().getSelectedIndex() + (event.getCode() == KeyCode.DOWN
                    ? 1L : -1L),
                    0, Math.max(0, topics.getItems().size() - 1)));
            event.consume();
        }
    }

    private void list() {
        Topic shown = topics.getSelectionModel().getSelectedItem();
        filling = true;
        topics.getItems().setAll(Topic.list(words, search::finds));
        filling = false;
        Fields.setShown(nothing, topics.getItems().isEmpty());
        nothing.setText(words.get("help.nothing", search.text()));
        if (shown != null && topics.getItems().contains(shown)) {
            topics.getSelectionModel().select(shown);
        } else {
            topics.getSelectionModel().selectFirst();
        }
    }

    private void show(@Nullable Topic topic) {
        if (topic == null || filling) {
            return;
        }
        var title = Fields.text(topic.title(words), "text-title");
        title.setId("help-title");
        var paragraphs = Paragraphs.of(topic.text(words));
        var picture = new StackPane(pictures.of(topic));
        picture.getStyleClass().add("help-picture");
        picture.setId("help-picture");
        picture.setMinHeight(Region.USE_PREF_SIZE);
        content.getChildren().setAll(title, paragraphs.getFirst(), picture);
        content.getChildren().addAll(paragraphs.subList(1, paragraphs.size()));
        scroll.setVvalue(0);
    }

    /** What stands in a part of a drawing that scrolls is there only now. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Optional.ofNullable(content.lookup("#help-picture")).ifPresent(Pictures::quieten);
    }

    private final class TopicCell extends ListCell<Topic> {

        @Override
        protected void updateItem(@Nullable Topic topic, boolean empty) {
            super.updateItem(topic, empty);
            setText(empty || topic == null ? null : topic.title(words));
            Wrapping.on(this);
            setPrefWidth(0); // as wide as the list
        }
    }
}
