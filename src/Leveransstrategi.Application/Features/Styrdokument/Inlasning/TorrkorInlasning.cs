using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using MediatR;

namespace Leveransstrategi.Application.Features.Styrdokument.Inlasning;

/// <summary>Torrkör en inläsning (dry run): läser filen och visar allt som skulle läsas in, utan att ändra registret.</summary>
public static class TorrkorInlasning
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Filnamn">Filens namn (file name).</param>
    /// <param name="Innehall">Innehållet (content).</param>
    [Kraver(Behorighet.LasaInDokument)]
    public sealed record Query(string Filnamn, byte[] Innehall) : IFraga<View>;

    /// <summary>Det som skulle läsas in (what would be read in).</summary>
    /// <param name="Filnamn">Filens namn (file name).</param>
    /// <param name="Dokument">Det tolkade dokumentet (the parsed document).</param>
    /// <param name="Mal">Posten som dokumentet troligen är (the entry it seems to be).</param>
    /// <param name="Hanvisningar">Hänvisningarna med sina poster (citations with their entries).</param>
    /// <param name="Poster">Registrets poster att välja bland (entries to choose from).</param>
    public sealed record View(
        string Filnamn,
        TolkatDokument Dokument,
        Registermatchning.Post? Mal,
        IReadOnlyList<Hanvisning> Hanvisningar,
        IReadOnlyList<Registermatchning.Post> Poster)
    {
        /// <summary>Antal nya poster som föreslås (number of proposed new entries).</summary>
        public int NyaPoster => Hanvisningar.Count(h => h.ArNy);
    }

    /// <summary>En hänvisning (a citation).</summary>
    /// <param name="Tolkad">Så som texten säger (as the text says).</param>
    /// <param name="Post">Posten i registret (entry), om den är känd.</param>
    /// <param name="ArNy">Om en ny post föreslås (a new entry is proposed).</param>
    public sealed record Hanvisning(TolkadHanvisning Tolkad, Registermatchning.Post? Post, bool ArNy);

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(q => q.Filnamn).NotEmpty().WithMessage("Välj en fil att läsa in.");
    }

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="lasare">Läsaren av filer (file reader).</param>
    public sealed class Handler(LeveransDbContext db, IDokumentlasare lasare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var dokument = Dokumenttolk.Tolka(await lasare.LasAsync(request.Innehall, request.Filnamn, cancellationToken));
            var register = await Registermatchning.HamtaAsync(db, cancellationToken);
            return new View(request.Filnamn, dokument, register.For(dokument.Titel), Hanvisningar(dokument, register), register.Poster);
        }

        private static List<Hanvisning> Hanvisningar(TolkatDokument dokument, Registermatchning register)
        {
            var foreslagna = new HashSet<string>();
            return
            [
                .. dokument.Hanvisningar.Select(tolkad =>
                {
                    var post = register.For(tolkad);
                    var okand = post is null && !register.HarArende(tolkad.Diarienummer);
                    return new Hanvisning(tolkad, post, okand && foreslagna.Add(tolkad.Diarienummer.Nyckel));
                }),
            ];
        }
    }
}
