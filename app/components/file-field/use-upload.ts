import { useCallback, useState } from 'react';

/**
 * Sends a form with its progress, which fetch can't tell. Where scripts fail the form is sent by the browser as usual.
 * Resolves with the response's address and status, so that the page can go where the server pointed.
 */
export function useUpload() {
  const [progress, setProgress] = useState<number | null>(null);

  const upload = useCallback((url: string, body: FormData) => {
    return new Promise<{ status: number; url: string; body: string }>((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.upload.onprogress = (event) => {
        if (event.lengthComputable) setProgress(Math.round((event.loaded / event.total) * 100));
      };
      request.onloadend = () => setProgress(null);
      request.onload = () => resolve({ status: request.status, url: request.responseURL, body: request.responseText });
      request.onerror = () => reject(new Error('upload_failed'));
      request.open('POST', url);
      request.send(body);
    });
  }, []);

  return { progress, upload };
}
