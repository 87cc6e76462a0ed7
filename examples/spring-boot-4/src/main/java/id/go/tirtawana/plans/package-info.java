/** A service of the regency of Tirtawana that takes plans without errors, on Spring Boot 4.1. */
package id.go.tirtawana.plans;
