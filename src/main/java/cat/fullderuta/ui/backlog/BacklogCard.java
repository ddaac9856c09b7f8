package cat.fullderuta.ui.backlog;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Wish;
import cat.fullderuta.text.FindingText;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Telling;
import cat.fullderuta.ui.common.Tips;
import cat.fullderuta.ui.common.TypeLook;
import cat.fullderuta.ui.form.UntakenMark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An activity that waits: town, title, length, what the host wishes and whom it asks for. */
final class BacklogCard extends VBox {

    private final Messages words;
    private final Label places = new Label();
    private final UntakenMark untaken;
    private final String facts;
    private final Activity activity;
    private Edition edition;
    private final String about;
    private Optional<PlacesLeft.Count> count = Optional.empty();

    /** @param bestPlaces shows the best places for it */
    BacklogCard(Activity activity, Edition edition, Messages words, Runnable bestPlaces) {
        this.words = words;
        this.activity = activity;
        this.edition = edition;
        Names names = Names.of(edition, words);
        setId("card-" + activity.id());
        getStyleClass().addAll("card", TypeLook.styleClass(activity.type()));
        Label where = Fields.text(names.where(activity), "text-strong");
        untaken = new UntakenMark(words);
        var head = new HBox(6, TypeLook.icon(activity.type()), where, untaken);
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        where.setMinWidth(0);
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        places.setId("places-" + activity.id());
        places.setMinWidth(USE_PREF_SIZE);
        places.setVisible(false);
        places.setOnMouseClicked(click -> {
            if (click.isStillSincePress() && click.getButton() == MouseButton.PRIMARY) {
                bestPlaces.run();
                click.consume();
            }
        });
        head.getChildren().add(places);
        Label title = Fields.text(names.title(activity));
        Label about = Fields.text(Stream.of(Formats.of(words).minutes(activity.length()), wish(activity.wish(), words), who(activity, names,
                words))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")), "text-small", "text-quiet");
        Fields.setShown(title, !title.getText().equals(where.getText())); // while nobody knows where, the title stands in its place
        getChildren().addAll(head, title, about);
        this.about = about.getText();
        Tips.put(this, this::telling);
        this.facts = where.getText() + ". " + title.getText() + ". " + about.getText() + ". ";
        setAccessibleText(this.facts);
    }

    /**
     * Tells on how many days of defenders it fits; the card itself stays, for somebody may be about to pick it up.
     *
     * @param now the edition as it is by now: since the card was made, somebody may have been added who could go
     */
    void show(PlacesLeft.Count count, Edition now) {
        this.count = Optional.of(count);
        edition = now;
        String kind = count.free() > 0 ? "free" : count.withWarning() > 0 ? "warned" : "none";
        places.setText(words.get("backlog.places." + kind, count.free() > 0 ? count.free() : count.withWarning()));
        places.getStyleClass().setAll("label", "text-small", "places", "places-" + kind);
        places.setVisible(true);
        speak();
    }

    /** Marks that something typed of it could not be taken, or waits no more. */
    void showUntaken(boolean waits) {
        untaken.setShown(waits);
        speak();
    }

    private void speak() {
        String best = count.flatMap(PlacesLeft.Count::best).isPresent() ? telling().words() : untaken.said();
        setAccessibleText(facts + Stream.of(places.getText(), best).filter(it -> !it.isEmpty()).collect(Collectors.joining(". ")));
    }

    /** What it is; and where no place is good, what is wrong at the least bad one. */
    Telling telling() {
        List<String> notes = Stream.of(untaken.said()).filter(it -> !it.isEmpty()).toList();
        var plain = new Telling(Names.of(edition, words).titleAndPlace(activity), about, List.of(), notes);
        return count.flatMap(PlacesLeft.Count::best).filter(this::isOfNow).map(fit -> new Telling(plain.heading(),
                words.get(fit.verdict() == Fit.Verdict.CLASHES ? "backlog.why.none" : "backlog.why.warned", place(fit)),
                Telling.Found.list(fit.findings().list().stream().filter(it -> isSerious(fit.findings().severityOf(it))).toList(),
                        fit.findings(), FindingText.of(new Change.Schedule(activity.id(), fit.start(), fit.defenders()).applyTo(edition),
                                words)), notes)).orElse(plain);
    }

    /** It was counted in the background: whoever would go may be gone by now. */
    private boolean isOfNow(Fit fit) {
        return edition.activities().has(activity.id()) && fit.defenders().stream().allMatch(edition.defenders()::has);
    }

    private static boolean isSerious(Severity severity) {
        return severity == Severity.CLASH || severity == Severity.WARNING;
    }

    private String place(Fit fit) {
        Names names = Names.of(edition, words);
        Formats formats = Formats.of(words);
        return Stream.concat(fit.defenders().stream().map(names::defender), Stream.of(formats.shortDay(fit.start().toLocalDate()),
                formats.hour(fit.start()))).collect(Collectors.joining(", "));
    }

    private static String wish(Wish wish, Messages words) {
        Formats formats = Formats.of(words);
        String days = days(wish.days(), formats);
        String hour = wish.from() == null ? "" : formats.hour(wish.from());
        return days.isEmpty() || hour.isEmpty() ? days + hour : days + " " + hour;
    }

    /** "dl. 12–dj. 15" where three days or more follow each other; the card is narrow, and the month is plain from the board. */
    private static String days(List<LocalDate> days, Formats formats) {
        List<String> said = new ArrayList<>();
        for (int first = 0; first < days.size(); ) {
            int last = first;
            while (last + 1 < days.size() && days.get(last + 1).equals(days.get(last).plusDays(1))) {
                last++;
            }
            if (last - first >= 2) {
                said.add(formats.weekday(days.get(first)) + "–" + formats.weekday(days.get(last)));
            } else {
                days.subList(first, last + 1).stream().map(formats::weekday).forEach(said::add);
            }
            first = last + 1;
        }
        return String.join(", ", said);
    }

    private static String who(Activity activity, Names names, Messages words) {
        return switch (activity.invitation()) {
            case Invitation.Named(var named) -> named.stream().map(names::defender).collect(Collectors.joining(", "));
            case Invitation.Everyone _ -> words.get("backlog.everyone");
            case Invitation.AnyWho(var language, var theme, int count) -> Stream.of(
                            language == null ? "" : language.locale().getDisplayLanguage(words.locale()), theme,
                            count > 1 ? words.get("backlog.defenders", count) : "")
                    .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        };
    }
}
