package cat.fullderuta.ui.intake;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Host;
import cat.fullderuta.intake.CellAt;
import cat.fullderuta.intake.Intake;
import cat.fullderuta.intake.IntakeText;
import cat.fullderuta.intake.Problem;
import cat.fullderuta.intake.Request;
import cat.fullderuta.text.Messages;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A workbook that was read, and which of its rows are to be taken in. */
final class Arrivals {

    /** What the list shows. */
    enum View { COMPLETE, PROBLEMS, NOTICES }

    /** A row of the list. */
    sealed interface Row {
        /** An activity that can be taken in. */
        record Arriving(Request request) implements Row {}

        /** A row of the workbook of which nobody can tell what it asks for. */
        record LeftOut(CellAt at, List<Problem> problems) implements Row {}

        /** Something about the workbook as a whole, in words. */
        record Notice(String words) implements Row {}
    }

    private final Intake intake;
    private final Set<CellAt> chosen = new LinkedHashSet<>();

    Arrivals(Intake intake) {
        this.intake = intake;
        intake.fresh().forEach(request -> chosen.add(request.at()));
    }

    Intake intake() {
        return intake;
    }

    boolean isChosen(Request request) {
        return chosen.contains(request.at());
    }

    void choose(Request request, boolean take) {
        if (take) {
            chosen.add(request.at());
        } else {
            chosen.remove(request.at());
        }
    }

    /** Those to take in, in the order of the workbook. */
    List<Request> listChosen() {
        return intake.requests().stream().filter(this::isChosen).toList();
    }

    int count(View view, Messages words) {
        return list(view, "", words).size();
    }

    /** The rows of a view in which a text occurs, without regard to case and accents. */
    List<Row> list(View view, String search, Messages words) {
        var rows = new ArrayList<Row>();
        var text = IntakeText.of(words.locale());
        switch (view) {
            case COMPLETE -> intake.complete().forEach(request -> rows.add(new Row.Arriving(request)));
            case PROBLEMS -> {
                intake.incomplete().forEach(request -> rows.add(new Row.Arriving(request)));
                intake.leftOut().forEach(at -> rows.add(new Row.LeftOut(at, problemsOf(at))));
            }
            case NOTICES -> intake.notices().forEach(notice -> rows.add(new Row.Notice(text.notice(notice))));
        }
        String wanted = plain(search);
        return wanted.isEmpty() ? rows : rows.stream().filter(row -> plain(text(row, text)).contains(wanted)).toList();
    }

    /** One change, so that one undo takes everything back. */
    Change.TakeRequests change() {
        List<Request> taken = listChosen();
        return new Change.TakeRequests(intake.source(), intake.hosts(taken), intake.activities(taken));
    }

    private List<Problem> problemsOf(CellAt row) {
        return intake.problems().stream().filter(it -> it.at().sheet().equals(row.sheet()) && it.at().row() == row.row()).toList();
    }

    private static String text(Row row, IntakeText text) {
        return switch (row) {
            case Row.Arriving(Request request) -> {
                Host host = request.host();
                yield request.activity().title() + " " + (host == null ? "" : host.name()) + " " + request.activity().wish().words() + " "
                        + request.at().sheet() + " " + request.at().reference() + " "
                        + String.join(" ", request.problems().stream().map(text::problem).toList());
            }
            case Row.LeftOut(var at, var problems) -> at.sheet() + " " + String.join(" ", problems.stream().map(text::problem).toList());
            case Row.Notice(String words) -> words;
        };
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).strip();
    }
}
