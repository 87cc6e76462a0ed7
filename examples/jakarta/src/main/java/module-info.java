/** A service that checks plans. */
module id.go.tirtawana.check {
    requires dev.selaras.jackson;
    requires dev.selaras.validation;
    requires jakarta.validation;
    requires jdk.httpserver;
    requires org.hibernate.validator;
}
