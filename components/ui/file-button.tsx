"use client";

/** A button that opens the file picker. The same file may be chosen again. */
export function FileButton({
  className,
  accept,
  onFile,
  children,
}: {
  className: string;
  accept: string;
  onFile: (file: File) => void;
  children: React.ReactNode;
}) {
  return (
    <label className={`${className} file-button`}>
      {children}
      <input
        type="file"
        className="vh"
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Without this the same file again would be no change.
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
