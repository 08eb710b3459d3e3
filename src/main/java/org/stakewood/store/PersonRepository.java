package org.stakewood.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PersonRepository implements PanacheRepository<PersonEntity> {}
