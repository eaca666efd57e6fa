'use client';

import { Printer } from 'lucide-react';
import { Button } from '../ui/button';

/** The browser’s own print, which also makes a PDF: with version and page numbers on it (app/globals.css). */
export const PrintButton = () => (
  <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
    Print or PDF
  </Button>
);
