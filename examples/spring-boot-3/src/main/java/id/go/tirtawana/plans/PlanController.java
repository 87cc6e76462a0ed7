package id.go.tirtawana.plans;

import dev.selaras.core.model.Plan;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes plans in, and gives them out. */
@RestController
class PlanController {

    @PostMapping("/plans")
    Plan echo(@RequestBody Plan plan) {
        return plan;
    }
}
