package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.metamodel.EntityType;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeavingIT extends ContainerTest {

    @PersistenceUnit(unitName = "netevent")
    EntityManagerFactory unit;

    /** Without weaving a lazy to-one silently becomes an eager one. */
    @Test
    void everyEntityIsWoven() {
        Set<EntityType<?>> entities = unit.getMetamodel().getEntities();

        assertThat(entities).isNotEmpty().allSatisfy(entity -> assertThat(
                        entity.getJavaType().getInterfaces())
                .extracting(Class::getSimpleName)
                .contains("PersistenceWeaved"));
    }
}
