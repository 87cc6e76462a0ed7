/** A service of the regency of Tirtawana that checks plans, with Jakarta Validation alone. */
package id.go.tirtawana.check;
