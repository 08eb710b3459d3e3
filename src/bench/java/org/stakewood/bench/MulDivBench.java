package org.stakewood.bench;

import java.math.BigInteger;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.stakewood.economy.money.Amount;

/** Exact products, beside the same in arbitrary precision. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MulDivBench {

    private long small = 12_345;
    private long a = 360_000_000_000L;
    private long b = 48_000_123_456L;
    private long c = 77_123_456_789L;
    private double rate = 0.0233333;

    @Benchmark
    public long narrow() {
        return Amount.mulDivFloor(small, b, c);
    }

    @Benchmark
    public long wide() {
        return Amount.mulDivFloor(a, b, c);
    }

    @Benchmark
    public long wideByBigInteger() {
        return BigInteger.valueOf(a)
                .multiply(BigInteger.valueOf(b))
                .divide(BigInteger.valueOf(c))
                .longValueExact();
    }

    @Benchmark
    public long rateFloor() {
        return Amount.floorTimes(a, rate);
    }

    @Benchmark
    public long rateCeil() {
        return Amount.ceilTimes(a, rate);
    }
}
