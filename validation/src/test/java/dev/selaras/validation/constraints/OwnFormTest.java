package dev.selaras.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.NomenclatureLevel;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.validation.bean.PlanValidation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The example of docs/constraints.md. */
class OwnFormTest {

    record Realisasi(
            @PlanId String rencana,

            @RegionCode(level = {RegionLevel.KABUPATEN, RegionLevel.KOTA})
            String wilayah,

            List<@NomenclatureCode(level = NomenclatureLevel.SUB_KEGIATAN) String> subKegiatan,
            Map<Integer, @MeasurementText(convention = NumberConvention.ID) String> nilai) {}

    @Test
    void aFormIsChecked() {
        try (ValidatorFactory factory = PlanValidation.newFactory()) {
            Validator validator = factory.getValidator();

            var form =
                    new Realisasi("rpjmd-contoh", "35", List.of("7.01.02.2.01.0006", "7.01.02"), Map.of(2026, "73.92"));

            assertThat(validator.validate(form))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactlyInAnyOrder("wilayah", "subKegiatan[1].<list element>", "nilai[2026].<map value>");
        }
    }
}
