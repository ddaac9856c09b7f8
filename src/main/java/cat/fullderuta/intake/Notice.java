package cat.fullderuta.intake;

/** What is to be known about a workbook as a whole before its rows are taken. */
public sealed interface Notice {

    /** The sheet it is about. */
    String sheet();

    /** A hidden sheet: it was not read. */
    record HiddenSheet(String sheet) implements Notice { }

    /** The sheet that shows how to fill the others in: it was not read. */
    record ExampleSheet(String sheet) implements Notice { }

    /** A sheet that this program wrote, such as an itinerary: it was not read. */
    record OwnSheet(String sheet) implements Notice { }

    /** No row of headings was recognised: the sheet was not read. */
    record NoHeadings(String sheet) implements Notice { }

    /** A column that means nothing here: its text goes to the internal notes. */
    record UnknownColumn(String sheet, String column, String heading) implements Notice { }

    /** A second column of the same meaning: its text goes to the internal notes. */
    record SecondColumn(String sheet, String column, String heading, Field field) implements Notice { }

    /** The sheet goes on after the last row that was read. */
    record TooManyRows(String sheet, int lastRowRead) implements Notice { }

    /** The sheet goes on to the right of the last column that was read. */
    record TooManyColumns(String sheet, int lastColumnRead) implements Notice { }
}
