using Leveransstrategi.Application.Features.Avtal.Inlasning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leveransstrategi.Application.Data.Configurations;

internal sealed class AvtalsimportConfiguration : IEntityTypeConfiguration<Avtalsimport>
{
    public void Configure(EntityTypeBuilder<Avtalsimport> builder)
    {
        builder.ToTable("Avtalsimport");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Filnamn).HasMaxLength(Avtalsimport.MaxLangdFilnamn);
        builder.Property(i => i.Kontrollsumma).HasMaxLength(64);
        builder.Property(i => i.Innehall).ArSkrymmande();
        builder.Property(i => i.Anvandare).HasMaxLength(Avtalsimport.MaxLangdNamn);
        builder.Property(i => i.Korare).HasMaxLength(Avtalsimport.MaxLangdNamn);
        builder.Property(i => i.Angrare).HasMaxLength(Avtalsimport.MaxLangdNamn);
        builder.Property(i => i.Fel).HasMaxLength(Avtalsimport.MaxLangdFel);
        builder.PrimitiveCollection(i => i.Rubriker);
        builder.PrimitiveCollection(i => i.Kolumner);
        builder.HasIndex(i => i.Tidpunkt);
        builder.HasIndex(i => i.Kontrollsumma);
        builder.HasIndex(i => i.Lage);
        builder.Ignore(i => i.Arbetas);
    }
}

internal sealed class ImportradConfiguration : IEntityTypeConfiguration<Importrad>
{
    public void Configure(EntityTypeBuilder<Importrad> builder)
    {
        // Raderna är importens rapport, och det som importen ändrar spåras för sig.
        builder.ToTable("Importrad").UtanSpar();
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Post).HasMaxLength(Importrad.MaxLangdKort);
        builder.Property(r => r.Kolumn).HasMaxLength(Importrad.MaxLangdKort);
        builder.Property(r => r.Text).HasMaxLength(Importrad.MaxLangdText);
        builder.Property(r => r.Adress).HasMaxLength(Importrad.MaxLangdKort);
        builder.HasIndex(r => new { r.ImportId, r.Rad });
        builder.HasOne<Avtalsimport>().WithMany().HasForeignKey(r => r.ImportId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ImportverkanConfiguration : IEntityTypeConfiguration<Importverkan>
{
    public void Configure(EntityTypeBuilder<Importverkan> builder)
    {
        builder.ToTable("Importverkan").UtanSpar();
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Namn).HasMaxLength(Importrad.MaxLangdKort);
        // Det som gällde före kan ha villkor om pris. Det läses bara av den som ångrar.
        builder.Property(v => v.Fore).ArHemlig();
        builder.HasIndex(v => new { v.ImportId, v.Ordning }).IsUnique();
        builder.HasOne<Avtalsimport>().WithMany().HasForeignKey(v => v.ImportId).OnDelete(DeleteBehavior.Restrict);
    }
}
