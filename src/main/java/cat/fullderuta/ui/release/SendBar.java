package cat.fullderuta.ui.release;

import cat.fullderuta.document.Addressee;
import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.Standing;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Dispatch.Form;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.export.ItinerarySet;
import cat.fullderuta.export.NoticeText;
import cat.fullderuta.export.Outbox;
import cat.fullderuta.export.PlainText;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What can be done for those who are ticked: notices, e-mail drafts, text for a messenger, and noting that they were sent it. */
final class SendBar extends VBox {

    /** So many names of those without an address fit into the hint. */
    private static final int MOST_NAMES = 4;

    private final Messages words;
    private final Tasks tasks;
    private final Outside outside;
    private final Button notices;
    private final Button drafts;
    private final MenuButton copy;
    private final Button mark;
    private final MarkForm markForm;
    private final Label hint = Fields.text("", "text-quiet");
    private final Label said = Fields.text("");
    private final VBox failures = new VBox();
    private final Button note;
    private final Button open;
    private final HBox result;
    private @Nullable Look look;
    private List<Standing> chosen = List.of();
    private Written written = new Written(Path.of(""), List.of(), Form.EMAIL);

    /**
     * What the bar asks of the pane around it.
     *
     * @param chooseFolder asks where to write
     * @param openFolder   shows a folder in the system's file manager
     * @param signature    who signs, as last typed
     * @param past         what everybody was sent before
     * @param now          the edition as it is now, with the addresses that hold
     * @param readOnly     whether nothing can be noted
     */
    record Outside(Supplier<Optional<Path>> chooseFolder, Consumer<Path> openFolder, Supplier<String> signature,
            Supplier<ItinerarySet.Past> past, Supplier<Edition> now, boolean readOnly) { }

    private record Written(Path folder, List<Recipient> recipients, Form form) { }

    SendBar(Messages words, Tasks tasks, Outside outside, MarkForm.Listener listener) {
        this.words = words;
        this.tasks = tasks;
        this.outside = outside;
        notices = Fields.button("send-notices", words.get("release.notices"), this::writeNotices);
        drafts = Fields.button("send-drafts", words.get("release.drafts"), this::writeDrafts);
        copy = Fields.named(new MenuButton(words.get("release.copy")), "send-copy", words.get("release.copy"));
        mark = Fields.button("send-mark", words.get("release.mark"),
                () -> showMark(chosen.stream().map(Standing::recipient).toList(), Form.EMAIL));
        markForm = new MarkForm(words, listener);
        note = Fields.button("send-note", words.get("release.noteThem"), () -> showMark(written.recipients(), written.form()));
        open = Fields.button("send-open", words.get("release.openFolder"), () -> outside.openFolder().accept(written.folder()));
        said.setId("send-said");
        hint.setId("send-hint");
        failures.setId("send-failures");
        result = new HBox(said, Fields.spacer(), note, open);
        result.getStyleClass().add("action-row");
        var actions = new FlowPane(notices, drafts, copy, mark);
        actions.getStyleClass().add("send-actions");
        getChildren().addAll(hint, actions, markForm, result, failures);
        getStyleClass().add("send-bar");
        clear();
        refresh();
    }

    /** Whom the actions are about. */
    void show(Look shown, List<Standing> ticked) {
        if (look == null || !look.version().equals(shown.version())) {
            clear();
        }
        look = shown;
        chosen = ticked;
        Fields.setShown(markForm, false);
        refresh();
    }

    /** Says something in the place where results are said. */
    void say(String words) {
        clear();
        said.setText(words);
        Fields.setShown(result, true);
    }

    private void clear() {
        Fields.setShown(result, false);
        Fields.setShown(note, false);
        Fields.setShown(open, false);
        Fields.setShown(failures, false);
    }

    private void refresh() {
        boolean draft = look == null || look.version().isDraft();
        notices.setDisable(draft || chosenNotices().isEmpty());
        drafts.setDisable(draft || chosen.stream().noneMatch(this::canBeWrittenTo));
        copy.setDisable(draft || chosen.size() != 1);
        mark.setDisable(draft || chosen.isEmpty() || outside.readOnly());
        String about = words.get(draft ? "release.send.draft" : chosen.isEmpty() ? "release.send.nobody" : "release.send.chosen",
                chosen.size());
        List<String> silent = draft ? List.of() : chosen.stream().filter(this::canBeWrittenTo)
                .filter(it -> Outbox.lacksAddress(outside.now().get(), it.recipient())).map(it -> it.addressee().name()).toList();
        hint.setText(silent.isEmpty() ? about : about + " " + words.get("release.send.noAddress", silent.size(),
                silent.stream().limit(MOST_NAMES).collect(Collectors.joining(", ")), Math.max(0, silent.size() - MOST_NAMES)));
        copy.getItems().setAll(!copy.isDisable() && look != null ? texts(look.edition(), chosen.getFirst()) : List.of());
    }

    private boolean canBeWrittenTo(Standing standing) {
        return look != null && Outbox.canBeWrittenTo(standing.recipient(), look.edition());
    }

    private List<ChangeNotice> chosenNotices() {
        return chosen.stream().flatMap(it -> it.notice().stream()).toList();
    }

    private void showMark(List<Recipient> to, Form form) {
        markForm.show(to, form, outside.signature().get());
    }

    private void writeNotices() {
        List<ChangeNotice> wanted = chosenNotices();
        write(Form.WORKBOOK, "release.notices.written", _ -> Outbox.notices(wanted, words.locale()));
    }

    private void writeDrafts() {
        List<Standing> wanted = chosen;
        Edition draft = outside.now().get();
        ItinerarySet.Past past = outside.past().get();
        write(Form.EMAIL, "release.drafts.written",
                now -> Outbox.drafts(now.edition(), draft, now.version().release().orElseThrow(), wanted, past, words.locale()));
    }

    private void write(Form form, String key, Function<Look, Outbox> make) {
        Look now = look;
        if (now == null) {
            return;
        }
        clear();
        outside.chooseFolder().get().ifPresent(folder -> tasks.run(words.get("release.writing"), progress -> {
            Outbox box = make.apply(now);
            ItinerarySet.Result done = box.writeTo(folder, progress::report, progress::isStopped);
            return new Outcome(box.listWritten(done, folder), done, folder);
        }, _ -> words.get("release.failed"), outcome -> {
            written = new Written(outcome.folder(), outcome.recipients(), form);
            long silent = outcome.recipients().stream().filter(it -> form == Form.EMAIL && Outbox.lacksAddress(outside.now().get(),
                    it)).count();
            said.setText(words.get(key, outcome.recipients().size(), String.valueOf(outcome.folder()), silent));
            failures.getChildren().setAll(outcome.result().describe(outcome.folder(), words).stream()
                    .map(it -> Fields.text(it, "problem", "wrong")).toList());
            Fields.setShown(result, true);
            Fields.setShown(failures, !outcome.result().failures().isEmpty());
            Fields.setShown(open, !outcome.result().files().isEmpty());
            Fields.setShown(note, !outcome.recipients().isEmpty() && !outside.readOnly());
        }));
    }

    private record Outcome(List<Recipient> recipients, ItinerarySet.Result result, Path folder) { }

    /** What of one recipient can be copied: what changed, the whole, or a day. The texts are made when they are asked for. */
    private List<MenuItem> texts(Edition edition, Standing standing) {
        var items = new ArrayList<MenuItem>();
        standing.notice().ifPresent(notice -> items.add(item("copy-changes", words.get("release.copy.changes"),
                () -> NoticeText.of(notice).message(notice))));
        Recipient to = standing.recipient();
        if (to instanceof Recipient.OfDefender(var id) && edition.defenders().find(id).filter(Defender::coming).isPresent()) {
            items.add(item("copy-all", words.get("release.copy.visit"), () -> PlainText.itinerary(to, edition)));
            DefenderItinerary.listBusyDays(edition, id).forEach(day -> items.add(item("copy-" + day, Formats.of(words).day(day),
                    () -> PlainText.day(DayAgenda.of(edition, id, day, Surroundings.of(edition))))));
        } else if (Addressee.find(to, edition).isPresent()) {
            items.add(item("copy-all", words.get("release.copy.activities"), () -> PlainText.itinerary(to, edition)));
        }
        return items;
    }

    private MenuItem item(String id, String name, Supplier<String> text) {
        var item = new MenuItem(name);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> tasks.run(words.get("release.writing"), _ -> text.get(), _ -> words.get("release.failed"), made -> {
            var content = new ClipboardContent();
            content.putString(made);
            Clipboard.getSystemClipboard().setContent(content);
            say(words.get("release.copied"));
        }));
        return item;
    }
}
