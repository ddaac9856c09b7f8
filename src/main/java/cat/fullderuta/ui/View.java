package cat.fullderuta.ui;

/** What the middle of the window shows. */
public enum View { VISIT, DAYS, DEFENDER, COMPANIONS }
