/** Rules that the regency of Tirtawana adds to those of the library. */
package id.go.tirtawana.rules;
