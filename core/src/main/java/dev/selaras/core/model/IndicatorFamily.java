package dev.selaras.core.model;

/** The official sets that an indicator may be chosen for. */
public enum IndicatorFamily {
    /** Indikator kinerja utama: main performance indicators, from those of goals and targets. */
    IKU,
    /** Indikator kinerja daerah: regional performance, by aspect. */
    IKD,
    /** Indikator kinerja kunci: key indicators by field of government. */
    IKK
}
