package org.stakewood.store.export;

import org.stakewood.game.data.DataColumn;
import org.stakewood.game.data.DataType;

/** A column and where it comes from: the only place where either is said. */
record Field(DataColumn column, String sql) {

    /** The cell is never empty. */
    static final String NEVER = "never empty";

    private static final int FIRST = 1;

    static Field text(String name, String sql, String meaning) {
        return new Field(column(name, DataType.TEXT, "", meaning), sql);
    }

    static Field whole(String name, String unit, String sql, String meaning) {
        return new Field(column(name, DataType.WHOLE, unit, meaning), sql);
    }

    static Field number(String name, String unit, String sql, String meaning) {
        return new Field(column(name, DataType.NUMBER, unit, meaning), sql);
    }

    /** An amount that is stored in millionths. */
    static Field amount(String name, String unit, String sql, String meaning) {
        return new Field(column(name, DataType.AMOUNT, unit, meaning), sql);
    }

    static Field flag(String name, String sql, String meaning) {
        return new Field(column(name, DataType.FLAG, "1 yes, 0 no", meaning), sql);
    }

    static Field time(String name, String sql, String meaning) {
        return new Field(column(name, DataType.TIME, "UTC", meaning), sql);
    }

    static Field json(String name, String sql, String meaning) {
        return new Field(column(name, DataType.JSON, "", meaning), sql);
    }

    static Field words(String name, String sql, String meaning) {
        return new Field(column(name, DataType.WORDS, "", meaning), sql);
    }

    /** With how it is computed. */
    Field formula(String formula) {
        return with(formula, column.missing());
    }

    /** With when its cell is empty. */
    Field missing(String when) {
        return with(column.formula(), when);
    }

    /** With the version of the tables that first had it, where that is not the first. */
    Field since(int version) {
        return new Field(
                new DataColumn(
                        column.name(),
                        column.type(),
                        column.unit(),
                        column.meaning(),
                        column.formula(),
                        column.missing(),
                        version),
                sql);
    }

    private Field with(String formula, String missing) {
        return new Field(
                new DataColumn(
                        column.name(),
                        column.type(),
                        column.unit(),
                        column.meaning(),
                        formula,
                        missing,
                        column.since()),
                sql);
    }

    private static DataColumn column(String name, DataType type, String unit, String meaning) {
        return new DataColumn(name, type, unit, meaning, "", NEVER, FIRST);
    }
}
