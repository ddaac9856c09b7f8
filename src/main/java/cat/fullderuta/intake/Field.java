package cat.fullderuta.intake;

/** What a column of a request workbook is about; the headings that mean it are in {@code headings.properties}. */
public enum Field {
    TOWN, ORGANISATION, TYPE, TITLE, DATE, START, END, LENGTH, VENUE, ADDRESS, CONTACT, PHONE, EMAIL, AUDIENCE, NUMBER,
    LANGUAGE, DEFENDERS, INTERPRETING, TRANSPORT, REMARKS
}
