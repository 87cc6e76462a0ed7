/** A service of the regency of Tirtawana that takes plans without errors, on Spring Boot 3.5. */
package id.go.tirtawana.plans;
