package cat.fullderuta.ui.form;

import java.util.function.IntFunction;

/**
 * The words of a {@link MasterDetail} that depend on what it lists.
 *
 * @param name       of the list, such as "Defenders"
 * @param add        on the button that adds one; an underscore marks the mnemonic
 * @param count      so many are there, such as "12 defenders"
 * @param emptyTitle that there is none yet
 * @param emptyHint  what to do about it
 */
public record ListWords(String name, String add, IntFunction<String> count, String emptyTitle, String emptyHint) {}
