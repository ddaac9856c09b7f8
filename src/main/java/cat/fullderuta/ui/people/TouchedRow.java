package cat.fullderuta.ui.people;

import cat.fullderuta.change.Instead;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.plan.Replacements;
import cat.fullderuta.text.FindingText;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.text.ReasonText;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.TypeLook;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.WrapRow;
import cat.fullderuta.ui.form.Option;
import cat.fullderuta.ui.form.WholeChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** One activity that counted on somebody: what becomes of it, and why who goes instead is a good choice. */
final class TouchedRow extends VBox {

    private static final double CHOICE_WIDTH = 250;

    private final Messages words;
    private final Edition edition;
    private final Replacements replacements;
    private final Activity activity;
    private final Map<Id<Activity>, Instead> chosen;
    private final WholeChoice<Instead> choice = new WholeChoice<>();
    private final Label why = Fields.text("", "text-small", "text-quiet");
    private List<Replacements.Candidate> candidates = List.of();
    private boolean isFilling;

    TouchedRow(Workspace workspace, Replacements replacements, Activity activity, int place,
            List<Replacements.Candidate> found, Map<Id<Activity>, Instead> chosen, Runnable changed) {
        this.replacements = replacements;
        this.activity = activity;
        this.chosen = chosen;
        words = workspace.words();
        edition = workspace.state().edition();
        Names names = Names.of(edition, words);
        String when = activity.findSlot().map(slot -> Formats.of(words).hours(slot.start(), slot.end()) + "  ").orElse("");
        Label what = Fields.text(when + names.titleAndPlace(activity));
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        choice.setPrefWidth(CHOICE_WIDTH);
        choice.setMinWidth(CHOICE_WIDTH);
        choice.setConverter(new StringConverter<>() {
            @Override public String toString(Option<Instead> option) {
                return option == null ? "" : option.name();
            }

            @Override public Option<Instead> fromString(String any) {
                return choice.getValue(); // nobody types here
            }
        });
        Fields.named(choice, "instead-" + place, words.get("people.standDown.instead", what.getText()));
        why.setId("instead-" + place + "-why");
        var line = activity.isLocked() ? new WrapRow(8, TypeLook.icon(activity.type()), new FontIcon(MaterialDesignL.LOCK), what, choice)
                : new WrapRow(8, TypeLook.icon(activity.type()), what, choice);
        line.getStyleClass().addAll("action-row", TypeLook.styleClass(activity.type()));
        getChildren().addAll(line, why);
        getStyleClass().add("touched-row");
        choice.setOnShowing(_ -> fill(replacements.listCandidates(activity, chosen))); // what was chosen for the others counts by now
        choice.valueProperty().addListener((_, _, now) -> {
            if (!isFilling && now != null) {
                chosen.put(activity.id(), now.value());
                explain();
                changed.run();
            }
        });
        fill(found);
        explain();
    }

    private void fill(List<Replacements.Candidate> found) {
        isFilling = true;
        candidates = found;
        List<Option<Instead>> options = new ArrayList<>();
        Names names = Names.of(edition, words);
        for (Replacements.Candidate it : candidates) {
            options.add(new Option<>(new Instead.By(it.defender()), words.get(it.fit().verdict() == Fit.Verdict.FITS
                    ? "people.instead.by" : "people.instead.byWithWarning", names.defender(it.defender()))));
        }
        options.add(new Option<>(new Instead.GoOnWithout(), words.get("people.instead.without")));
        if (activity.isScheduled()) {
            options.add(new Option<>(new Instead.ToBacklog(), words.get("people.instead.backlog")));
        }
        options.add(new Option<>(new Instead.CallOff(), words.get("people.instead.callOff")));
        Instead now = chosen.get(activity.id());
        if (!options.equals(choice.getItems())) {
            choice.getItems().setAll(options);
        }
        options.stream().filter(it -> it.value().equals(now)).findFirst().ifPresent(choice::setValue);
        isFilling = false;
    }

    /** What speaks for the one who goes, then what the checks would say. */
    private void explain() {
        String said = candidates.stream().filter(it -> new Instead.By(it.defender()).equals(chosen.get(activity.id()))).findFirst()
                .map(this::describe)
                .orElse(words.get(candidates.isEmpty() ? "people.instead.nobody" : "people.instead.others", candidates.size()));
        why.setText(said);
        Fields.setShown(why, !said.isEmpty());
    }

    private String describe(Replacements.Candidate it) {
        ReasonText reasons = ReasonText.of(edition, words);
        Edition then = replacements.change(chosen).applyTo(edition);
        FindingText findings = FindingText.of(then, words);
        return Stream.concat(it.reasons().stream().map(reasons::say),
                it.fit().findings().list(Severity.WARNING).stream().map(findings::title)).distinct().collect(Collectors.joining(" · "));
    }
}
