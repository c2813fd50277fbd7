import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

export type Metrics = {
  readonly contentType: string;
  /** Everything in Prometheus' text form. */
  text(): Promise<string>;
  request(route: string, status: number, seconds: number): void;
  /** One check: its time and the length of its draft in UTF-16 code units. */
  check(seconds: number, length: number): void;
};

/** Counts and times, no text, no address, no id of a rule: what a draft holds doesn't show in them. */
export function createMetrics(): Metrics {
  const registers = [new Registry()];
  const [registry] = registers;
  if (registry === undefined) throw new Error("No registry.");
  collectDefaultMetrics({ register: registry, prefix: "chaperone_" });
  const requests = new Counter({
    name: "chaperone_http_requests_total",
    help: "Requests answered.",
    labelNames: ["route", "status"],
    registers,
  });
  const requestSeconds = new Histogram({
    name: "chaperone_http_request_seconds",
    help: "Time from a request's first line to the end of its answer.",
    labelNames: ["route"],
    buckets: seconds,
    registers,
  });
  const checkSeconds = new Histogram({
    name: "chaperone_check_seconds",
    help: "Time of one check in the rule engine.",
    buckets: seconds,
    registers,
  });
  const checkLength = new Histogram({
    name: "chaperone_check_utf16_units",
    help: "Length of the drafts checked, in UTF-16 code units.",
    buckets: [140, 280, 500, 1_000, 2_200, 5_000, 10_000],
    registers,
  });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    request(route, status, took) {
      requests.inc({ route, status });
      requestSeconds.observe({ route }, took);
    },
    check(took, length) {
      checkSeconds.observe(took);
      checkLength.observe(length);
    },
  };
}
