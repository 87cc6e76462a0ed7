/** A job of the regency of Tirtawana that checks plans by the million, on Apache Spark. */
package id.go.tirtawana.corpus;
