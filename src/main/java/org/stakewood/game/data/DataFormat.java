package org.stakewood.game.data;

/** The forms in which the research data of a game can be had. */
public enum DataFormat {
    /** A zip of CSV files with the codebook and scripts that draw them. */
    CSV("zip", "application/zip"),
    /** One workbook with a sheet for each table. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** A zip of files with a JSON object on each line. */
    JSONL("jsonl.zip", "application/zip");

    private final String extension;
    private final String mediaType;

    DataFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
