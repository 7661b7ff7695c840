Console.WriteLine("Inga mätningar ännu.");
