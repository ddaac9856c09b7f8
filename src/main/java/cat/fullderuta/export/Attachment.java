package cat.fullderuta.export;

/**
 * A file that goes along with an e-mail.
 *
 * @param name    with its ending
 * @param type    MIME type
 * @param what    what it holds, in the language of the reader, such as "your activities"
 * @param content writes it when it is wanted
 */
record Attachment(String name, String type, String what, AtomicFile.Content content) {

    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PDF = "application/pdf";
    static final String CALENDAR = "text/calendar; charset=UTF-8";
}
