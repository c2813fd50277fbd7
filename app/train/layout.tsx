import "../styles/paper.css";
import "../styles/train.css";
import "../styles/train-study.css";

export default function Layout({ children }: { children: React.ReactNode }) {
  return children;
}
