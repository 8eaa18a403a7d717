import CoreMetrics
import Testing
import Website

@Suite struct MetricsRegistryTests {
    @Test func theTextIsPrometheusFormat() {
        let registry = MetricsRegistry()
        registry.describe("requests_total", "Answers.")
        let counter = Counter(label: "requests", dimensions: [("route", "/verify"), ("method", "GET")], factory: registry)
        counter.increment(by: 2)
        Counter(label: "requests", dimensions: [("method", "GET"), ("route", "/verify")], factory: registry).increment()
        Counter(label: "requests", dimensions: [("route", "a\"b\\c\nd")], factory: registry).increment()
        let gauge = Meter(label: "in.flight", factory: registry)
        gauge.set(1.5)
        let timer = Timer(label: "work", factory: registry)
        timer.recordMilliseconds(3)
        timer.recordSeconds(60)
        Recorder(label: "sizes", factory: registry).record(7)
        #expect(
            registry.exposition() == """
                # TYPE in_flight gauge
                in_flight 1.5
                # HELP requests_total Answers.
                # TYPE requests_total counter
                requests_total{method="GET",route="/verify"} 3
                requests_total{route="a\\"b\\\\c\\nd"} 1
                # TYPE sizes summary
                sizes_sum 7
                sizes_count 1
                # TYPE work_seconds histogram
                work_seconds_bucket{le="0.0005"} 0
                work_seconds_bucket{le="0.001"} 0
                work_seconds_bucket{le="0.0025"} 0
                work_seconds_bucket{le="0.005"} 1
                work_seconds_bucket{le="0.01"} 1
                work_seconds_bucket{le="0.025"} 1
                work_seconds_bucket{le="0.05"} 1
                work_seconds_bucket{le="0.1"} 1
                work_seconds_bucket{le="0.25"} 1
                work_seconds_bucket{le="0.5"} 1
                work_seconds_bucket{le="1"} 1
                work_seconds_bucket{le="2.5"} 1
                work_seconds_bucket{le="5"} 1
                work_seconds_bucket{le="10"} 1
                work_seconds_bucket{le="+Inf"} 2
                work_seconds_sum 60.003
                work_seconds_count 2

                """
        )
    }

    @Test func labelValuesWithoutEndShareOneSeries() {
        let registry = MetricsRegistry()
        for number in 0..<10_000 {
            Counter(label: "hits", dimensions: [("path", "/\(number)" + String(repeating: "x", count: 1000))], factory: registry).increment()
        }
        let lines = registry.exposition().split(separator: "\n")
        #expect(lines.count <= MetricsRegistry.maximumSeries + 2)
        #expect(lines.allSatisfy { $0.utf8.count < 200 })
        #expect(lines.contains("hits_total{overflow=\"true\"} \(10_000 - MetricsRegistry.maximumSeries)"))
    }

    @Test func namesWithoutEndAreCountedNowhere() {
        let registry = MetricsRegistry()
        for number in 0..<1000 { Counter(label: "name\(number)", factory: registry).increment() }
        #expect(registry.exposition().split(separator: "\n").count == 2 * MetricsRegistry.maximumFamilies)
    }

    @Test func aNameUsedForTwoKindsKeepsItsFirst() {
        let registry = MetricsRegistry()
        Meter(label: "size_total", factory: registry).set(3)
        Counter(label: "size", factory: registry).increment()
        #expect(registry.exposition() == "# TYPE size_total gauge\nsize_total 3\n")
    }

    @Test func residentMemoryIsReadFromTheKernel() throws {
        #expect(ProcessMemory.residentBytes(status: "Name:\tx\nVmRSS:\t   51234 kB\nVmSwap: 0 kB\n") == Int64(51234 * 1024))
        #expect(ProcessMemory.residentBytes(status: "VmRSS:\t99999999999999999999 kB\n") == nil)
        #expect(ProcessMemory.residentBytes(status: "") == nil)
        #expect(try #require(ProcessMemory.residentBytes()) > 1 << 20)
    }
}
