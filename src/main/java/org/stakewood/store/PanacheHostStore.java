package org.stakewood.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.HostStore;

/** Hosts in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PanacheHostStore implements HostStore {

    private final HostRepository hosts;

    PanacheHostStore(HostRepository hosts) {
        this.hosts = hosts;
    }

    @Override
    public boolean any() {
        return hosts.count() > 0;
    }

    @Override
    public Optional<Host> add(String name, String password) {
        if (find(name).isPresent()) {
            return Optional.empty();
        }
        HostEntity host = new HostEntity();
        host.name = name;
        host.password = password;
        hosts.persist(host);
        return Optional.of(host.host());
    }

    @Override
    public Optional<Host> find(String name) {
        return hosts.find("lower(name) = lower(?1)", name).firstResultOptional().map(HostEntity::host);
    }

    @Override
    public Optional<Host> find(long id) {
        return hosts.findByIdOptional(id).map(HostEntity::host);
    }

    @Override
    public Host password(long host, String password) {
        HostEntity entity = hosts.findById(host);
        entity.password = password;
        entity.sessionEpoch++;
        return entity.host();
    }
}
