using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Application.Features.Sok.Sprak;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leveransstrategi.Application.Data.Configurations;

internal sealed class SokpostConfiguration : IEntityTypeConfiguration<Sokpost>
{
    public void Configure(EntityTypeBuilder<Sokpost> builder)
    {
        builder.ToTable("Sokpost");
        builder.UtanSpar();
        builder.Property(p => p.Id).ValueGeneratedOnAdd();
        builder.Property(p => p.Typ).HasMaxLength(Sokpost.MaxLangdTyp);
        builder.Property(p => p.Avtryck).HasMaxLength(Sokpost.LangdAvtryck);
        builder.Property(p => p.ObjektNyckel).HasMaxLength(Sokpost.MaxLangdNyckel);
        builder.Property(p => p.Titel).HasMaxLength(Sokpost.MaxLangdTitel);
        builder.Property(p => p.Sammanhang).HasMaxLength(Sokpost.MaxLangdTitel);
        builder.Property(p => p.Url).HasMaxLength(Sokpost.MaxLangdNyckel);
        builder.HasIndex(p => p.ObjektNyckel).IsUnique();
        builder.HasIndex(p => p.Rot);
    }
}

internal sealed class SoktermConfiguration : IEntityTypeConfiguration<Sokterm>
{
    public void Configure(EntityTypeBuilder<Sokterm> builder)
    {
        builder.ToTable("Sokterm");
        builder.UtanSpar();
        builder.HasKey(t => new { t.Term, t.SokpostId });
        builder.Property(t => t.Term).HasMaxLength(Indexterm.MaxLangd);
        builder.HasOne(t => t.Sokpost).WithMany().HasForeignKey(t => t.SokpostId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SokindexlageConfiguration : IEntityTypeConfiguration<Sokindexlage>
{
    public void Configure(EntityTypeBuilder<Sokindexlage> builder)
    {
        builder.ToTable("Sokindexlage");
        builder.UtanSpar();
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Version).HasMaxLength(Sokindexlage.MaxLangdVersion);
        builder.HasData(new Sokindexlage { Id = Sokindexlage.EndaId, Version = string.Empty });
    }
}
