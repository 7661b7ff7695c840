using System.Security.Cryptography;
using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Laddar upp en fil att läsa in (uploads a file to import). En fil som inte går att läsa sparas inte. Inget annat ändras.</summary>
public static class LaddaUppImport
{
    /// <summary>Kommando (command). Svaret är importens id.</summary>
    /// <param name="Slag">Vad filen innehåller (what it holds).</param>
    /// <param name="Filnamn">Filens namn (file name).</param>
    /// <param name="Innehall">Innehållet (content).</param>
    [Kraver(Behorighet.ForvaltaRamavtal)]
    public sealed record Command(Importslag? Slag, string Filnamn, byte[] Innehall) : IKommando<Guid>;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Slag).Must(slag => slag is { } valt && Enum.IsDefined(valt)).WithMessage("Välj vad filen innehåller.");
            RuleFor(k => k.Filnamn).NotEmpty().WithMessage("Välj en fil att läsa in.").OverridePropertyName("Fil");
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="lasare">Läsaren av tabeller (table reader).</param>
    /// <param name="anvandare">Den som laddar upp (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ITabellasare lasare, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Guid>
    {
        /// <inheritdoc/>
        public Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var tabell = lasare.Las(request.Innehall, request.Filnamn);
            var filnamn = Path.GetFileName(request.Filnamn.Trim());
            var import = new Avtalsimport
            {
                Id = Guid.CreateVersion7(),
                Slag = request.Slag!.Value,
                Filnamn = filnamn.Length > Avtalsimport.MaxLangdFilnamn ? filnamn[^Avtalsimport.MaxLangdFilnamn..] : filnamn,
                Kontrollsumma = Convert.ToHexStringLower(SHA256.HashData(request.Innehall)),
                Innehall = request.Innehall,
                AnvandareId = anvandare.Id,
                Anvandare = anvandare.Namn,
                Tidpunkt = klocka.GetUtcNow(),
                Rubriker = [.. tabell.Rubriker],
                Kolumner = Importfalten.Foresla(request.Slag.Value, tabell.Rubriker),
                Antal = tabell.Rader.Count,
            };
            db.Add(import);
            return Task.FromResult(import.Id);
        }
    }
}
