package cat.fullderuta.intake;

import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.text.Messages;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;

/** Recognises the sheets that the program itself wrote for hosts, defenders, the press or the office: they ask for nothing. */
final class OwnSheet {

    /** Headings that no town would think of, three of them word for word even less. */
    private static final List<String> UNUSUAL = List.of("companions", "arrangements", "state", "certainty", "internal", "confidential",
            "leave", "meal");
    private static final int ENOUGH = 3;
    private static final int ROWS_TO_LOOK_AT = 10;

    private OwnSheet() {
    }

    static boolean isOne(Sheet sheet, SheetCells cells) {
        return repeatsItsTitleBelow(sheet, cells) || DocumentLanguage.list().stream().anyMatch(language -> {
            Messages words = Messages.of(language);
            return hasHeadings(cells, UNUSUAL.stream().map(key -> Vocabulary.plain(words.get("documents.column." + key)))
                    .collect(Collectors.toSet()));
        });
    }

    /** Its title and what its subtitle begins with stand at the foot of each page, as spreadsheets keep them; others drop them. */
    private static boolean repeatsItsTitleBelow(Sheet sheet, SheetCells cells) {
        String title = cells.cell(0, 0).shown() + " · ";
        String foot = String.valueOf(sheet.getFooter().getLeft()).replace("&&", "&");
        return foot.length() > title.length() && foot.startsWith(title) && (title + cells.cell(1, 0).shown()).startsWith(foot);
    }

    private static boolean hasHeadings(SheetCells cells, Set<String> unusual) {
        return IntStream.range(0, Math.min(ROWS_TO_LOOK_AT, cells.rows())).anyMatch(row -> IntStream.range(0, cells.columns())
                .mapToObj(column -> cells.cell(row, column).plain()).filter(unusual::contains).distinct().count() >= ENOUGH);
    }
}
