package dev.selaras.format.shape;

/** A table of fields as Markdown, in both languages. */
public final class FieldPage {

    private FieldPage() {}

    /** Appends a section with one row a member. */
    public static void append(StringBuilder page, String title, ObjectShape<?, ?> table) {
        page.append("\n## ").append(title).append("\n\n");
        page.append(table.noun().getIndonesian()).append(" · ");
        page.append(table.noun().getEnglish()).append("\n\n");
        page.append("| anggota · member | isi · value | keterangan · meaning |\n| --- | --- | --- |\n");
        for (Field<?, ?, ?> field : table.fields()) {
            page.append("| `")
                    .append(field.name())
                    .append('`')
                    .append(field.required() ? "\\*" : "")
                    .append(" | ");
            page.append(field.shape().describe().getIndonesian()).append(" · ");
            page.append(field.shape().describe().getEnglish()).append(" | ");
            page.append(field.doc().getIndonesian())
                    .append(" · ")
                    .append(field.doc().getEnglish())
                    .append(" |\n");
        }
    }
}
