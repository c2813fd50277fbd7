import { CheckPage } from "@/components/check/check-page";
import { guide } from "./guide";

export default function Page() {
  return <CheckPage guide={guide} />;
}
